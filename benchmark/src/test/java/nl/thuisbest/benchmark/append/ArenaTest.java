package nl.thuisbest.benchmark.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArenaTest {
    @Test
    void every_contender_brings_its_case_to_an_end_and_the_settings_hold_for_all(
            @TempDir Path folder) throws Exception {
        try (var arena = Arena.in(folder)) {
            assertThat(arena.durability())
                    .startsWith("fsync=on, synchronous_commit=on, full_page_writes=on");
            for (var contender : Contender.values()) {
                for (var worker : arena.workers(contender, 2)) {
                    worker.oneCase();
                    worker.close();
                }
            }
            var statements = arena.statements();
            assertThat(statements).containsEntry(Contender.BARE, 5);
            assertThat(statements.get(Contender.ACTION)).isBetween(5, 40);
            assertThat(statements.get(Contender.FLOWABLE)).isGreaterThan(40);
            arena.set(Flush.SLOWER);
            assertThat(settled(arena)).endsWith("commit_delay=2000, commit_siblings=0");
        }
    }

    /** The server reads its settings again a moment after it was told to. */
    private static String settled(Arena arena) throws Exception {
        for (int i = 0; i < 50 && !arena.durability().contains("delay=2000"); i++) {
            Thread.sleep(20);
        }
        return arena.durability();
    }

    @Test
    void a_rate_counts_only_cases_that_ended() throws InterruptedException {
        Worker slow =
                () -> {
                    try {
                        Thread.sleep(50);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        assertThat(Rate.of(List.of(slow, slow), 0.2)).isBetween(50.0, 200.0);
    }
}
