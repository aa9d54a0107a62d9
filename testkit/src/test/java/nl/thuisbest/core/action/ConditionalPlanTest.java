package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.ConditionalPaths.change;
import static nl.thuisbest.testkit.ConditionalPaths.converted;
import static nl.thuisbest.testkit.ConditionalPaths.plan;
import static nl.thuisbest.testkit.ConditionalPaths.record;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import nl.thuisbest.testkit.ConditionalPaths;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import nl.thuisbest.testkit.TitlePaths;
import org.junit.jupiter.api.Test;

/** The plan of a conditional authorisation (JW 6.1.4, 6.1.5). */
class ConditionalPlanTest {
    private static Stream<YesNoUnknown> agreed(Trajectory path) {
        return ConditionalPlans.of(path, TitlePaths.SECOND).stream()
                .map(ConditionalPlans.Version::agreed);
    }

    @Test
    void converting_records_the_decision_the_expert_and_the_plan_in_full() {
        var after = converted(plan()).trajectory();
        var second = after.legal().authorisation(TitlePaths.SECOND).orElseThrow();
        assertThat(second.kind()).isEqualTo(AuthorisationKind.CONDITIONAL);
        assertThat(Objects.requireNonNull(second.grant()).hearing()).isEqualTo(Hearing.HEARD);
        assertThat(ConditionalPlans.on(after, TitlePaths.SECOND, on("2026-04-04")))
                .map(ConditionalPlans.Version::plan)
                .contains(plan());
    }

    @Test
    void without_the_young_person_nothing_in_the_plan_changes() {
        var refused =
                given(converted(plan()))
                        .today("2026-04-20")
                        .when(change(plan(), false, "2026-04-20"));
        refused.thenRefused("plan-change-needs-youth");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.1.5");
    }

    @Test
    void a_change_holds_what_the_act_has_room_for_and_says_who_may_admit() {
        given(converted(plan()))
                .today("2026-04-20")
                .when(change(plan(TestRulebook.HOLDING, null, YesNoUnknown.NO), true, "2026-04-20"))
                .thenRefused(
                        "conditional-measure-not-listed", "who-admits-asked", "help-not-accepted");
        given(converted(plan()))
                .today("2026-04-20")
                .when(change(ConditionalPaths.beyondTheList(), true, "2026-04-20"))
                .thenRefused("conditional-measure-not-listed");
    }

    @Test
    void there_is_nothing_to_change_without_a_plan_or_without_such_an_authorisation() {
        given(converted(null))
                .today("2026-04-20")
                .when(change(plan(), true, "2026-04-20"))
                .thenRefused("no-conditional-plan-yet");
        given(Paths.returnedHome())
                .today("2026-04-20")
                .when(record(plan(), null, "2026-04-20"))
                .thenRefused("no-conditional-authorisation", "unknown-authorisation");
    }

    @Test
    void what_was_changed_without_consent_is_recorded_and_the_plan_before_it_holds() {
        var other = plan(TestRulebook.URINE, "Iemand anders", YesNoUnknown.YES);
        var after =
                converted(plan())
                        .act(TESS, record(other, YesNoUnknown.NO, "2026-04-20"))
                        .trajectory();
        assertThat(agreed(after)).containsExactly(YesNoUnknown.YES, YesNoUnknown.NO);
        assertThat(ConditionalPlans.on(after, TitlePaths.SECOND, on("2026-04-21")))
                .map(ConditionalPlans.Version::plan)
                .contains(plan());
    }

    @Test
    void the_first_plan_of_one_that_was_registered_without_is_no_change() {
        given(converted(null))
                .today("2026-04-10")
                .when(record(plan(), null, "2026-04-10"))
                .then(
                        new TitleEvent.ConditionalPlanRecorded(
                                TitlePaths.SECOND, plan(), on("2026-04-10")));
    }

    @Test
    void a_measure_of_the_plan_can_be_decided_outside_until_the_authorisation_ends() {
        var after = converted(plan()).trajectory();
        assertThat(ConditionalPlans.allowedUntil(after, ConditionalPaths.URINE, on("2026-04-20")))
                .contains(on("2026-10-03"));
        assertThat(ConditionalPlans.allowedUntil(after, TestRulebook.HOLDING, on("2026-04-20")))
                .isEmpty();
    }
}
