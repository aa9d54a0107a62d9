package nl.thuisbest.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.thuisbest.core.evaluation.PublishedFigure.Group;
import nl.thuisbest.core.evaluation.PublishedFigure.Kind;
import nl.thuisbest.core.kernel.Source;
import org.junit.jupiter.api.Test;

class PublishedFigureTest {
    @Test
    void a_percentage_that_only_one_count_rounds_to_gives_that_count() {
        var home = percentage(72, 86);
        assertThat(home.count()).hasValue(62);
        assertThat(home.countDerived()).isTrue();
        assertThat(home.interval().orElseThrow().low()).isCloseTo(0.6183, within(0.0001));
    }

    @Test
    void a_percentage_that_no_count_rounds_to_gives_none_and_says_so() {
        var school = percentage(89, 86); // 76 of 86 is 88.4%, 77 of 86 is 89.5%
        assertThat(school.count()).isEmpty();
        assertThat(school.interval()).isEmpty();
        assertThat(school.fitsNoCount()).isTrue();
    }

    @Test
    void a_percentage_that_several_counts_round_to_gives_none() {
        var many = percentage(50, 400);
        assertThat(many.possibleCounts()).containsExactly(198, 199, 200, 201);
        assertThat(many.count()).isEmpty();
        assertThat(many.fitsNoCount()).isFalse();
    }

    @Test
    void a_published_count_is_no_derivation() {
        var prevented = figure(ShareIndicator.PLACEMENT_PREVENTED, Kind.COUNT, 6, 8, Group.PILOT_8);
        assertThat(prevented.count()).hasValue(6);
        assertThat(prevented.countDerived()).isFalse();
        assertThat(prevented.comparable()).isEqualTo(0.75);
    }

    @Test
    void a_mean_has_no_count_and_no_interval_for_its_spread_was_not_published() {
        var days = figure(MeanIndicator.CLOSED_DAYS, Kind.MEAN, 50, 86, Group.STUDY_86);
        assertThat(days.count()).isEmpty();
        assertThat(days.interval()).isEmpty();
        assertThat(days.fitsNoCount()).isFalse();
    }

    @Test
    void a_mean_cannot_be_a_figure_of_shares() {
        assertThatThrownBy(() ->
                        figure(ShareIndicator.LIVES_AT_HOME, Kind.MEAN, 72, 86, Group.STUDY_86))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PublishedFigure percentage(int value, int n) {
        return figure(ShareIndicator.LIVES_AT_HOME, Kind.PERCENTAGE, value, n, Group.STUDY_86);
    }

    private static PublishedFigure figure(
            Indicator indicator, Kind kind, double value, int n, Group group) {
        return new PublishedFigure(
                "x", new Source("S0"), group, indicator, kind, value, n, false, "quote");
    }
}
