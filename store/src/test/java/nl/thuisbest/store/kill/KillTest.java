package nl.thuisbest.store.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Projection;
import nl.thuisbest.store.journal.Verify;
import nl.thuisbest.store.postgres.Servers;
import nl.thuisbest.store.projection.TrajectoryProjection;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final List<Projection> PROJECTIONS =
            List.of(new TrajectoryProjection(Rules.of(Rulebooks.shipped())));
    private static final int ROUNDS = 6;

    @TempDir Path folder;

    /** What was acknowledged, by path: the last revision that the run told of. */
    private final Map<TrajectoryId, Integer> acknowledged = new HashMap<>();

    @Test
    void killed_at_any_moment_no_acknowledged_action_is_lost_and_none_is_half_there()
            throws Exception {
        var random = new Random(2026);
        for (int round = 0; round < ROUNDS; round++) {
            int before = sum();
            var run = Servers.java(Writer.class, folder.toString());
            try {
                var listening = Thread.ofPlatform().start(() -> listen(run));
                Servers.eventually(() -> sum() > before);
                Thread.sleep(random.nextInt(400));
                killSomething(round, run);
                assertThat(run.waitFor()).isNotZero();
                listening.join();
            } finally {
                run.destroyForcibly();
            }
            check();
        }
        assertThat(acknowledged).hasSize(ROUNDS * Writer.PEOPLE);
    }

    private void killSomething(int round, Process run) throws Exception {
        switch (round % 3) {
            case 0 -> Servers.kill(run.pid());
            case 1 -> {
                Servers.kill(server());
                int atKill = sum();
                // The server comes back by itself and the work goes on.
                Servers.eventually(() -> sum() > atKill + 10 * Writer.ENTRIES);
                Servers.kill(run.pid());
            }
            default -> {
                Servers.kill(server());
                Servers.kill(run.pid());
            }
        }
    }

    private void listen(Process run) {
        try (var lines = run.inputReader(UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                // The last line may be cut short by the kill; what is not told is not acknowledged.
                if (words.length == 2 && words[0].length() == 36) {
                    tell(TrajectoryId.of(words[0]), Integer.parseInt(words[1]));
                }
            }
        } catch (IOException cutShort) {
            // The pipe of a killed process.
        }
    }

    private synchronized void tell(TrajectoryId path, int revision) {
        acknowledged.merge(path, revision, Math::max);
    }

    private synchronized int sum() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    private long server() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/data/postmaster.pid")).getFirst());
    }

    private void check() {
        var keys = Keys.of(folder, null);
        try (var database = Database.own(folder, keys)) {
            var journal = new Journal(database.dataSource(), keys, PROJECTIONS);
            acknowledged.forEach((path, revision) -> {
                var now = journal.load(path).revision();
                assertThat(now % Writer.ENTRIES).as("whole actions only").isZero();
                assertThat(now)
                        .as("all acknowledged, and at most one more")
                        .isBetween(revision, revision + Writer.ENTRIES);
            });
            assertThat(
                            new Verify(database.dataSource(), keys, PROJECTIONS)
                                    .run((_, _) -> {})
                                    .problems())
                    .isEmpty();
        }
    }
}
