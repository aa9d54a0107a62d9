package nl.thuisbest.core.evaluation;

import static nl.thuisbest.core.evaluation.Destination.HOME;
import static nl.thuisbest.core.evaluation.Destination.OPEN_PLACE;
import static nl.thuisbest.core.evaluation.Destination.OTHER_CLOSED_PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.evaluation.StayEnd.StillInside;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayCurveTest {
    private static final Offset<Double> FOUR_DIGITS = within(0.00005);

    /** Weeks in remission on 6-MP: Freireich (1963), the data of most textbooks since Cox. */
    private static final StayCurve REMISSION =
            StayCurve.of(
                    ends(
                            List.of(6, 6, 6, 7, 10, 13, 16, 22, 23),
                            List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)),
                    0);

    /** Ten stays worked out by hand: three ways out and three lost from sight. */
    private static final StayCurve TEN =
            StayCurve.of(
                    List.of(
                            new Left(5, HOME),
                            new Left(8, HOME),
                            new Left(8, OPEN_PLACE),
                            new StillInside(10),
                            new Left(12, HOME),
                            new Left(14, OTHER_CLOSED_PLACE),
                            new StillInside(15),
                            new Left(20, HOME),
                            new StillInside(22),
                            new Left(25, OPEN_PLACE)),
                    1);

    @ParameterizedTest(name = "week {0}: {2} (log-log {3} to {4})")
    @CsvSource({
        "6, 21, 0.8571, 0.6197, 0.9516",
        "7, 17, 0.8067, 0.5631, 0.9228",
        "10, 15, 0.7529, 0.5032, 0.8894",
        "13, 12, 0.6902, 0.4316, 0.8491",
        "16, 11, 0.6275, 0.3675, 0.8049",
        "22, 7, 0.5378, 0.2678, 0.7468",
        "23, 6, 0.4482, 0.1881, 0.6801",
    })
    void the_remission_data_give_the_textbook_curve_and_its_log_log_interval(
            int week, int atRisk, double share, double low, double high) {
        var state = REMISSION.at(week);
        assertThat(state.atRisk()).isEqualTo(atRisk);
        assertThat(state.inside()).isCloseTo(share, FOUR_DIGITS);
        assertThat(state.interval().orElseThrow().low()).isCloseTo(low, FOUR_DIGITS);
        assertThat(state.interval().orElseThrow().high()).isCloseTo(high, FOUR_DIGITS);
    }

    @Test
    void the_median_of_the_remission_data_is_23_weeks() {
        assertThat(REMISSION.medianInside()).hasValue(23);
        assertThat(REMISSION.stillInside()).isEqualTo(12);
    }

    @ParameterizedTest(name = "day {0}: inside {1}, home {2}, open {3}, closed {4}")
    @CsvSource({
        "0, 1, 0, 0, 0",
        "5, 0.9, 0.1, 0, 0",
        "8, 0.7, 0.2, 0.1, 0",
        "11, 0.7, 0.2, 0.1, 0",
        "12, 0.583333, 0.316667, 0.1, 0",
        "14, 0.466667, 0.316667, 0.1, 0.116667",
        "20, 0.311111, 0.472222, 0.1, 0.116667",
        "25, 0, 0.472222, 0.411111, 0.116667",
        "400, 0, 0.472222, 0.411111, 0.116667",
    })
    void competing_ends_are_as_worked_out_by_hand(
            int day, double inside, double home, double open, double closed) {
        var state = TEN.at(day);
        assertThat(state.inside()).isCloseTo(inside, within(1e-6));
        assertThat(state.went(HOME).share()).isCloseTo(home, within(1e-6));
        assertThat(state.went(OPEN_PLACE).share()).isCloseTo(open, within(1e-6));
        assertThat(state.went(OTHER_CLOSED_PLACE).share()).isCloseTo(closed, within(1e-6));
    }

    @Test
    void the_counts_beside_the_shares_are_people_seen_to_leave() {
        var last = TEN.last();
        assertThat(last.went(HOME).count()).isEqualTo(4);
        assertThat(last.went(OPEN_PLACE).count()).isEqualTo(2);
        assertThat(last.went(OTHER_CLOSED_PLACE).count()).isEqualTo(1);
        assertThat(TEN.n()).isEqualTo(10);
        assertThat(TEN.stillInside()).isEqualTo(3);
        assertThat(TEN.missing()).isEqualTo(1);
        assertThat(TEN.medianInside()).hasValue(14);
        assertThat(TEN.medianTo(HOME)).isEmpty();
    }

    /** With one way out the incidence is one minus Kaplan and Meier, its variance Greenwood's. */
    @Test
    void with_one_way_out_the_incidence_has_greenwoods_variance() {
        double greenwood = 0.1346;
        double share = 1 - 0.4482;
        double width = 1.959964 * greenwood / Math.abs(share * Math.log(share));
        var home = REMISSION.at(23).went(HOME);
        assertThat(home.share()).isCloseTo(share, FOUR_DIGITS);
        assertThat(home.interval().orElseThrow().low())
                .isCloseTo(Math.pow(share, Math.exp(width)), within(0.0003));
        assertThat(home.interval().orElseThrow().high())
                .isCloseTo(Math.pow(share, Math.exp(-width)), within(0.0003));
    }

    /** With all followed to the end the variance is the binomial one. */
    @Test
    void without_anyone_lost_the_incidence_is_a_plain_share_with_binomial_variance() {
        var ends =
                Stream.concat(
                                IntStream.range(0, 30)
                                        .mapToObj(i -> (StayEnd) new Left(20 + i, HOME)),
                                IntStream.range(0, 10)
                                        .mapToObj(i -> (StayEnd) new Left(30 + i, OPEN_PLACE)))
                        .toList();
        var home = StayCurve.of(ends, 0).last().went(HOME);
        double error = Math.sqrt(0.75 * 0.25 / 40);
        double width = 1.959964 * error / Math.abs(0.75 * Math.log(0.75));
        assertThat(home.share()).isCloseTo(0.75, within(1e-12));
        assertThat(home.interval().orElseThrow().low())
                .isCloseTo(Math.pow(0.75, Math.exp(width)), within(1e-6));
        assertThat(home.interval().orElseThrow().high())
                .isCloseTo(Math.pow(0.75, Math.exp(-width)), within(1e-6));
    }

    @Test
    void before_anyone_left_wilson_on_those_still_in_sight_stands_for_the_interval() {
        var state = TEN.at(0);
        assertThat(state.knownInside()).isEqualTo(10);
        assertThat(state.interval().orElseThrow().low()).isCloseTo(0.7225, FOUR_DIGITS);
        assertThat(state.interval().orElseThrow().high()).isEqualTo(1);
    }

    @Test
    void who_was_lost_from_sight_between_two_steps_is_no_longer_known_to_be_inside() {
        assertThat(TEN.at(8).knownInside()).isEqualTo(7);
        assertThat(TEN.at(10).knownInside()).isEqualTo(7);
        assertThat(TEN.at(11).knownInside()).isEqualTo(6);
    }

    @Test
    void taking_the_other_ways_out_for_losses_is_too_favourable() {
        var alone = TEN.only(HOME);
        assertThat(alone.stillInside()).isEqualTo(6);
        assertThat(1 - alone.at(20).inside()).isGreaterThan(TEN.at(20).went(HOME).share());
    }

    @Test
    void no_stays_give_a_curve_without_a_median() {
        var none = StayCurve.of(List.of(), 3);
        assertThat(none.medianInside()).isEmpty();
        assertThat(none.last().interval()).isEmpty();
        assertThat(none.missing()).isEqualTo(3);
    }

    private static List<StayEnd> ends(List<Integer> left, List<Integer> inside) {
        return Stream.concat(
                        left.stream().map(day -> (StayEnd) new Left(day, HOME)),
                        inside.stream().map(day -> (StayEnd) new StillInside(day)))
                .toList();
    }
}
