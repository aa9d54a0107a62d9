package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.MST_SUPERVISOR;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;

import java.math.BigDecimal;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.MeasureMoment;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static MeasurementAction.Measure measure(
            MeasureId measure, String score, @Nullable PersonId byWhom) {
        return new MeasurementAction.Measure(
                measure, MeasureMoment.WEEKLY, new BigDecimal(score), byWhom, on("2026-02-09"));
    }

    @Test
    void a_score_within_its_bounds_is_kept_with_who_answered() {
        given(Paths.placed())
                .by(YARA)
                .when(measure(TestRulebook.SAFE_FEELING, "7", Family.NOOR))
                .then(
                        new MeasurementEvent.Measured(
                                TestRulebook.SAFE_FEELING,
                                MeasureMoment.WEEKLY,
                                new BigDecimal("7"),
                                Family.NOOR,
                                on("2026-02-09")));
    }

    @Test
    void bounds_and_decimals_are_those_of_the_programme() {
        given(Paths.placed()).when(measure(TestRulebook.SAFE_FEELING, "0", null)).thenAccepted();
        given(Paths.placed()).when(measure(TestRulebook.SAFE_FEELING, "10", null)).thenAccepted();
        given(Paths.placed())
                .when(measure(TestRulebook.SAFE_FEELING, "11", null))
                .thenRefused("score-out-of-bounds");
        given(Paths.placed())
                .when(measure(TestRulebook.SAFE_FEELING, "6.5", null))
                .thenRefused("score-out-of-bounds");
    }

    @Test
    void who_may_not_see_a_score_does_not_enter_it() {
        given(Paths.placed())
                .by(MEREL)
                .when(measure(TestRulebook.TAM_R, "0.71", null))
                .thenRefused("score-hidden-from-you");
        given(Paths.placed())
                .by(MST_SUPERVISOR)
                .when(measure(TestRulebook.TAM_R, "0.71", null))
                .thenAccepted();
    }

    @Test
    void everything_in_the_way_is_told_at_once() {
        given(Paths.placed())
                .today("2026-02-08")
                .when(measure(new MeasureId("iets-anders"), "7", Family.TOOS))
                .thenRefused("unknown-measure", "unknown-person", "on-in-future");
        given(Past.nothing())
                .when(measure(TestRulebook.SAFE_FEELING, "7", null))
                .thenRefused("not-referred");
    }

    @Test
    void it_may_be_measured_after_the_end() {
        given(Paths.closed())
                .today("2026-12-01")
                .when(measure(TestRulebook.SAFE_FEELING, "7", null))
                .thenAccepted();
    }
}
