package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Decides the actions of {@link PlanAction}. The hulpverleningsplan is adopted by the
 * jeugdhulpverantwoordelijke (JW 6.2.9(1)); measures in it ask the consent of a behavioural
 * scientist when that person is none (6.2.10(2)).
 */
final class PlanDecisions {
    static final Refusal NO_PLAN = Refusal.order("no-plan");
    static final Refusal NO_GOAL = Refusal.order("no-goal").at("goals");
    static final Refusal NO_GOAL_OF_YOUTH =
            Refusal.reasonAsked("no-goal-of-youth", "S1").at("deviation");
    static final Refusal JV_DECIDES = Refusal.law("jv-decides-plan", "JW 6.2.9(1)");
    static final Refusal MEASURES_CONSENT_MISSING =
            Refusal.law("gw-consent-measures-missing", "JW 6.2.10(2)").at("restrictiveMeasures");
    static final Refusal STARTS_BEFORE_ADOPTED =
            Refusal.order("starts-before-adopted").at("startsOn");
    static final Refusal HANDED_BEFORE =
            Refusal.order("handed-before-evaluation").at("reportHandedOn");
    static final Refusal HANDED_IN_FUTURE = Refusal.order("on-in-future").at("reportHandedOn");

    private PlanDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                new ActionType<>(
                        "adopt-plan",
                        PlanAction.AdoptPlan.class,
                        Nature.DECISION,
                        "plan",
                        PlanDecisions::adoptNow,
                        PlanDecisions::adopt),
                new ActionType<>(
                        "evaluate-plan",
                        PlanAction.EvaluatePlan.class,
                        Nature.FACT,
                        "plan",
                        PlanDecisions::adopted,
                        PlanDecisions::evaluate));
    }

    private static List<Refusal> adoptNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orUnless(situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE), JV_DECIDES)
                .list();
    }

    private static Decision<PlanEvent.PlanAdopted> adopt(
            Trajectory trajectory, PlanAction.AdoptPlan action, Situation situation) {
        var starts = action.startsOn() == null ? action.on() : action.startsOn();
        var consent = measuresConsent(trajectory, action, situation);
        boolean measures = action.restrictiveMeasures();
        boolean own = action.goals().stream().anyMatch(goal -> goal.of() != GoalOf.PARENTS);
        return Decision.refuse(adoptNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(action.goals().isEmpty(), NO_GOAL)
                .orWhen(
                        !action.goals().isEmpty() && !own && action.deviation() == null,
                        NO_GOAL_OF_YOUTH)
                .orWhen(starts.isBefore(action.on()), STARTS_BEFORE_ADOPTED)
                .orWhen(measures && consent == null, MEASURES_CONSENT_MISSING)
                .orAccept(() ->
                        List.of(
                                new PlanEvent.PlanAdopted(
                                        action.goals(),
                                        measures,
                                        measures ? consent : null,
                                        action.familyGroupPlan(),
                                        own ? null : action.deviation(),
                                        situation.actor().staff(),
                                        starts,
                                        action.on())));
    }

    /** Who consented to the measures: a standing consent, or the one who decides when qualified. */
    private static @Nullable StaffId measuresConsent(
            Trajectory trajectory, PlanAction.AdoptPlan action, Situation situation) {
        return trajectory
                .legal()
                .standingConsent(ConsentTo.MEASURES_IN_PLAN, action.on())
                .map(LegalEvent.ConsentGiven::by)
                .orElse(
                        situation.actor().isQualifiedBehaviouralScientist()
                                ? situation.actor().staff()
                                : null);
    }

    private static List<Refusal> adopted(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orWhen(
                        trajectory.course().indicated() && trajectory.plan().inForce().isEmpty(),
                        NO_PLAN)
                .list();
    }

    private static Decision<PlanEvent.PlanEvaluated> evaluate(
            Trajectory trajectory, PlanAction.EvaluatePlan action, Situation situation) {
        var handed = action.reportHandedOn();
        return Decision.refuse(adopted(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(handed != null && handed.isAfter(situation.today()), HANDED_IN_FUTURE)
                .orWhen(handed != null && handed.isBefore(action.on()), HANDED_BEFORE)
                .orAccept(() ->
                        List.of(
                                new PlanEvent.PlanEvaluated(
                                        action.whatChanged(),
                                        action.youthView(),
                                        handed,
                                        action.on())));
    }
}
