package nl.thuisbest.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.evaluation.StayEnd.StillInside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any stays at all, over seeds. */
class StayCurveLawsTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void inside_and_the_three_ways_out_are_together_100_percent_on_every_day(long seed) {
        var curve = StayCurve.of(stays(seed), 0);
        for (int day = 0; day <= 200; day++) {
            var state = curve.at(day);
            double sum = state.inside();
            for (var to : Destination.values()) {
                sum += state.went(to).share();
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void every_interval_holds_its_own_share_and_stays_between_0_and_1(long seed) {
        for (var step : StayCurve.of(stays(seed), 0).steps()) {
            var inside = step.interval().orElseThrow();
            assertThat(inside.low()).isBetween(0.0, step.inside() + 1e-9);
            assertThat(inside.high()).isBetween(step.inside() - 1e-9, 1.0);
            for (var to : Destination.values()) {
                var went = step.went(to);
                var interval = went.interval().orElseThrow();
                assertThat(interval.low()).isBetween(0.0, went.share() + 1e-9);
                assertThat(interval.high()).isBetween(went.share() - 1e-9, 1.0);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void the_line_only_falls_and_the_ways_out_only_rise(long seed) {
        StayAt earlier = null;
        for (var step : StayCurve.of(stays(seed), 0).steps()) {
            if (earlier != null) {
                assertThat(step.inside()).isLessThan(earlier.inside());
                for (var to : Destination.values()) {
                    assertThat(step.went(to).share())
                            .isGreaterThanOrEqualTo(earlier.went(to).share());
                }
            }
            earlier = step;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void the_order_of_the_rows_does_not_matter(long seed) {
        var stays = new ArrayList<>(stays(seed));
        var curve = StayCurve.of(stays, 0);
        Collections.shuffle(stays, new Random(seed));
        assertThat(StayCurve.of(stays, 0).steps()).isEqualTo(curve.steps());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53})
    void with_nobody_lost_the_curve_is_the_plain_share_still_inside(long seed) {
        var stays = stays(seed).stream().filter(s -> s instanceof Left).toList();
        var curve = StayCurve.of(stays, 0);
        for (var step : curve.steps()) {
            assertThat(step.inside())
                    .isCloseTo((double) step.knownInside() / stays.size(), within(1e-12));
        }
    }

    private static List<StayEnd> stays(long seed) {
        var random = new Random(seed);
        var stays = new ArrayList<StayEnd>();
        int n = 5 + random.nextInt(120);
        for (int i = 0; i < n; i++) {
            int day = random.nextInt(150);
            int kind = random.nextInt(8);
            stays.add(
                    kind < 2
                            ? new StillInside(day)
                            : new Left(
                                    day,
                                    kind < 6
                                            ? Destination.HOME
                                            : kind == 6
                                                    ? Destination.OPEN_PLACE
                                                    : Destination.OTHER_CLOSED_PLACE));
        }
        return stays;
    }
}
