package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.law.Articles;
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
    static final Refusal JV_DECIDES = Refusal.law("jv-decides-plan", Articles.PLAN_ADOPTED);
    static final Refusal MEASURES_CONSENT_MISSING =
            Refusal.law("gw-consent-measures-missing", Articles.PLAN_MEASURES).at("measures");
    static final Refusal NO_DOCTOR =
            Refusal.law("doctor-consent-missing", Articles.PLAN_MEDICAL).at("contents");
    static final Refusal MEASURE_UNTIL = Refusal.order("restriction-until-before").at("measures");
    static final Refusal WHY_NOT_WANTED = Refusal.order("why-not-wanted").at("why");
    static final Refusal STARTS_BEFORE_ADOPTED =
            Refusal.order("starts-before-adopted").at("startsOn");
    static final Refusal HANDED_BEFORE =
            Refusal.order("handed-before-evaluation").at("reportHandedOn");
    static final Refusal HANDED_IN_FUTURE = Refusal.order("on-in-future").at("reportHandedOn");

    private static final RestrictionId TREATMENT = new RestrictionId("geneeskundige-behandeling");

    private PlanDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.concat(
                        Stream.of(
                                ActionType.fact(
                                        PlanAction.OfferFamilyGroupPlan.class,
                                        "plan",
                                        Checks::referred,
                                        PlanDecisions::offer),
                                ActionType.fact(
                                        PlanAction.AttachFamilyGroupPlan.class,
                                        "plan",
                                        Checks::referred,
                                        PlanDecisions::attach),
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
                                        PlanDecisions::evaluate)),
                        OutsidePlans.types())
                .<ActionType<?>>map(type -> type)
                .toList();
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
        boolean measures = !action.measures().isEmpty();
        boolean own = action.goals().stream().anyMatch(goal -> goal.of() != GoalOf.PARENTS);
        return Decision.refuse(adoptNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(action.goals().isEmpty(), NO_GOAL)
                .orWhen(
                        !action.goals().isEmpty() && !own && action.deviation() == null,
                        NO_GOAL_OF_YOUTH)
                .orWhen(starts.isBefore(action.on()), STARTS_BEFORE_ADOPTED)
                .orWhen(measures && consent == null, MEASURES_CONSENT_MISSING)
                .orWhen(treated(action) && action.contents().doctor() == null, NO_DOCTOR)
                .and(listed(trajectory, action, situation))
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
                                        action.on(),
                                        action.measures(),
                                        action.contents())));
    }

    /** A treatment in the plan, or the measure that would compel to one. */
    private static boolean treated(PlanAction.AdoptPlan action) {
        return action.contents().medicalTreatment() != null
                || action.measures().stream().anyMatch(one -> one.measure().equals(TREATMENT));
    }

    /** Each measure stands on the closed list of that day, and a plan can hold it. */
    private static List<Refusal> listed(
            Trajectory trajectory, PlanAction.AdoptPlan action, Situation situation) {
        var reasons = new java.util.LinkedHashSet<Refusal>();
        boolean conditional =
                DecidingRestrictions.conditional(trajectory, action.on())
                        && !trajectory.stay().insideOn(action.on());
        for (var planned : action.measures()) {
            var listed = situation.rulebook().restriction(planned.measure(), action.on());
            if (listed.isEmpty()) {
                reasons.add(DecidingRestrictions.NOT_LISTED.at("measures"));
            } else if (listed.get().emergencyOnly()) {
                reasons.add(DecidingRestrictions.EMERGENCY_ONLY.at("measures"));
            } else if (conditional && !listed.get().conditional()) {
                reasons.add(DecidingRestrictions.NOT_CONDITIONAL.at("measures"));
            }
            if (planned.until().isBefore(action.on())) {
                reasons.add(MEASURE_UNTIL);
            }
        }
        return List.copyOf(reasons);
    }

    private static Decision<PlanEvent.FamilyGroupPlanOffered> offer(
            Trajectory trajectory, PlanAction.OfferFamilyGroupPlan action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(!action.wanted() && action.why() == null, WHY_NOT_WANTED)
                .orAccept(() ->
                        List.of(
                                new PlanEvent.FamilyGroupPlanOffered(
                                        action.wanted(),
                                        action.why(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<PlanEvent.FamilyGroupPlanAttached> attach(
            Trajectory trajectory, PlanAction.AttachFamilyGroupPlan action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new PlanEvent.FamilyGroupPlanAttached(
                                        action.plan(), situation.actor().staff(), action.on())));
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
