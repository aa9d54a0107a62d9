package nl.thuisbest.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Lateness;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenessTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final int AHEAD = 420;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_will_be_late_is_what_is_late_on_the_day_itself(long seed) {
        int late = 0;
        int days = 0;
        for (var path : new Families(RULEBOOK, seed, TODAY).first(12).toList()) {
            var state = path.state();
            var from = lastKnown(state);
            var lateness = Lateness.of(state, RULEBOOK, from);
            for (var day = from; day.isBefore(from.plusDays(AHEAD)); day = day.plusDays(1)) {
                var on = day;
                var computed =
                        Duties.open(state, RULEBOOK, day).stream().anyMatch(duty -> duty.late(on));
                assertThat(lateness.on(day))
                        .as("seed %s, path %s, on %s", seed, state.id(), day)
                        .isEqualTo(computed);
                late += computed ? 1 : 0;
                days++;
            }
        }
        assertThat(late).isPositive().isLessThan(days);
    }

    private static LocalDate lastKnown(Trajectory state) {
        return state.history()
                .happenings()
                .getLast()
                .recordedAt()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toLocalDate();
    }
}
