package nl.thuisbest.core.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True of every journal, also of one that nobody should have written. */
class DayLedgerLawsTest {
    private static final LocalDate FROM = RandomJournal.START.minusDays(40);
    private static final LocalDate UNTIL = RandomJournal.START.plusDays(300);

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_night_has_exactly_one_status_and_it_is_the_one_found_night_by_night(long seed) {
        var path = RandomJournal.of(seed).path();
        var ledger = DayLedger.of(path, UNTIL);
        var slow = new NightByNight(path);
        for (var night : NightByNight.nights(FROM, UNTIL)) {
            var found = ledger.runs().stream().filter(run -> run.period().contains(night)).toList();
            assertThat(found).as("runs with %s", night).hasSizeLessThanOrEqualTo(1);
            assertThat(found.stream().map(DayLedgerLawsTest::said).findFirst())
                    .as("night of %s", night)
                    .isEqualTo(slow.on(night).map(DayLedgerLawsTest::said));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void runs_follow_on_one_another_and_neighbours_differ(long seed) {
        var runs = DayLedger.of(RandomJournal.of(seed).path(), UNTIL).runs();
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).period().from()).isEqualTo(runs.get(i - 1).period().until());
            assertThat(runs.get(i).like(runs.get(i - 1))).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_later_day_only_adds_nights(long seed) {
        var path = RandomJournal.of(seed).path();
        var until = RandomJournal.START.plusDays(90);
        var shorter = DayLedger.of(path, until);
        var longer = DayLedger.of(path, UNTIL);
        for (var night : NightByNight.nights(FROM, until)) {
            assertThat(shorter.statusOn(night)).isEqualTo(longer.statusOn(night));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counting_by_status_counts_every_night(long seed) {
        var ledger = DayLedger.of(RandomJournal.of(seed).path(), UNTIL);
        var all = ledger.runs().stream().mapToInt(Run::nights).sum();
        assertThat(ledger.nights(DayStatus.values())).isEqualTo(all);
        assertThat(ledger.closedDays()).isBetween(0, all);
        assertThat(ledger.closedDaysWithLeave()).isBetween(ledger.closedDays(), all);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void folding_in_two_parts_is_folding_at_once(long seed) {
        var entries = RandomJournal.of(seed).entries();
        var whole = Trajectory.replay(Journal.PATH, entries);
        for (int cut = 0; cut <= entries.size(); cut++) {
            var parts = Trajectory.replay(Journal.PATH, new ArrayList<>(entries.subList(0, cut)));
            for (var entry : entries.subList(cut, entries.size())) {
                parts = parts.evolve(entry);
            }
            assertThat(parts).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    private static String said(Run run) {
        return run.status() + " " + run.where() + (run.withoutTitle() ? " without title" : "");
    }
}
