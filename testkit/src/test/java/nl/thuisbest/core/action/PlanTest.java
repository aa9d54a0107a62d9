package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Goal OWN =
            new Goal(GoalOf.YOUTH, story("Weer voetballen."), story("Twee keer per week."));
    private static final Goal OF_PARENTS =
            new Goal(GoalOf.PARENTS, story("Rustig eten."), story("Vier avonden."));
    private static final LegalEvent.ConsentGiven CONSENT =
            new LegalEvent.ConsentGiven(
                    ConsentTo.MEASURES_IN_PLAN, null, HANNE.staff(), null, on("2026-02-03"));

    private static final PlannedRestriction VISITS =
            new PlannedRestriction(
                    TestRulebook.VISITS,
                    story("Als een bezoeker drugs meebrengt."),
                    on("2026-03-04"),
                    line("groepsleiding"));

    private static PlanAction.AdoptPlan adopt(
            List<Goal> goals, boolean measures, @Nullable String deviation) {
        return new PlanAction.AdoptPlan(
                goals,
                Happened.contents(),
                measures ? List.of(VISITS) : List.of(),
                story("Aangeboden, niet gewild."),
                deviation == null ? null : story(deviation),
                null,
                on("2026-02-04"));
    }

    private static PlanEvent.PlanAdopted adopted(
            List<Goal> goals,
            boolean measures,
            @Nullable StaffId consent,
            @Nullable String deviation,
            StaffId by) {
        return new PlanEvent.PlanAdopted(
                goals,
                measures,
                consent,
                story("Aangeboden, niet gewild."),
                deviation == null ? null : story(deviation),
                by,
                on("2026-02-04"),
                on("2026-02-04"),
                measures ? List.of(VISITS) : List.of(),
                Happened.contents());
    }

    @Test
    void the_jeugdhulpverantwoordelijke_adopts_a_plan_that_starts_the_same_day_unless_said() {
        given(Paths.placed())
                .by(JOOST)
                .when(adopt(List.of(OWN), false, null))
                .then(adopted(List.of(OWN), false, null, null, JOOST.staff()));
    }

    @Test
    void nobody_else_adopts_it() {
        given(Paths.placed())
                .by(TESS)
                .when(adopt(List.of(), true, null))
                .thenRefused("jv-decides-plan", "no-goal", "gw-consent-measures-missing");
    }

    /** JW 6.2.10(2): only measures ask it, and only when the jeugdhulpverantwoordelijke is none. */
    @Test
    void measures_in_the_plan_wait_for_a_behavioural_scientist() {
        given(Paths.placed())
                .by(JOOST)
                .when(adopt(List.of(OWN), true, null))
                .thenRefused("gw-consent-measures-missing");
        given(Paths.placed(), CONSENT)
                .by(JOOST)
                .when(adopt(List.of(OWN), true, null))
                .then(adopted(List.of(OWN), true, HANNE.staff(), null, JOOST.staff()));
        given(Paths.placed())
                .by(BOTH)
                .when(adopt(List.of(OWN), true, null))
                .then(adopted(List.of(OWN), true, BOTH.staff(), null, BOTH.staff()));
    }

    @Test
    void the_next_plan_with_measures_needs_its_own_consent() {
        given(
                        Paths.placed(),
                        CONSENT,
                        adopted(List.of(OWN), true, HANNE.staff(), null, JOOST.staff()))
                .by(JOOST)
                .when(adopt(List.of(OWN), true, null))
                .thenRefused("gw-consent-measures-missing");
    }

    @Test
    void a_plan_without_the_young_persons_own_words_asks_why() {
        given(Paths.placed())
                .by(JOOST)
                .when(adopt(List.of(OF_PARENTS), false, null))
                .thenRefused("no-goal-of-youth");
        given(Paths.placed())
                .by(JOOST)
                .when(adopt(List.of(OF_PARENTS), false, "Sam wil nu niets zeggen."))
                .then(
                        adopted(
                                List.of(OF_PARENTS),
                                false,
                                null,
                                "Sam wil nu niets zeggen.",
                                JOOST.staff()));
    }

    @Test
    void a_plan_is_not_carried_out_before_it_is_there() {
        given(Paths.placed())
                .by(JOOST)
                .when(
                        new PlanAction.AdoptPlan(
                                List.of(OWN),
                                Happened.contents(),
                                List.of(),
                                story("Aangeboden."),
                                null,
                                on("2026-02-03"),
                                on("2026-02-04")))
                .thenRefused("starts-before-adopted");
    }

    private static PlanAction.EvaluatePlan evaluate(@Nullable String handed) {
        return new PlanAction.EvaluatePlan(
                story("Twee weekenden thuis."),
                story("Het ging beter dan ik dacht."),
                handed == null ? null : on(handed),
                on("2026-03-04"));
    }

    @Test
    void an_evaluation_tells_what_the_young_person_thinks() {
        given(Paths.practised())
                .by(JOOST)
                .when(evaluate("2026-03-04"))
                .then(
                        new PlanEvent.PlanEvaluated(
                                story("Twee weekenden thuis."),
                                story("Het ging beter dan ik dacht."),
                                on("2026-03-04"),
                                on("2026-03-04")));
    }

    @Test
    void there_is_something_to_evaluate_and_the_report_comes_after() {
        given(Paths.placed()).by(JOOST).when(evaluate(null)).thenRefused("no-plan");
        given(Paths.practised())
                .by(JOOST)
                .when(evaluate("2026-03-03"))
                .thenRefused("handed-before-evaluation");
        given(Paths.practised()).by(JOOST).when(evaluate("2026-03-05")).thenRefused("on-in-future");
    }
}
