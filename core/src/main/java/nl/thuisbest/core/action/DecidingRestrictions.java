package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides a restrictive measure of the plan: by the jeugdhulpverantwoordelijke, for someone who is
 * inside with a title, of the closed list, in the plan, or one of JW 6.1.4(6) under a conditional
 * authorisation.
 */
final class DecidingRestrictions {
    static final Refusal JV_DECIDES =
            Refusal.law("jv-decides-restriction", Articles.MEASURE_DECIDED);
    static final Refusal NOT_INSIDE =
            Refusal.law("restriction-not-inside", Articles.MEASURE_LISTED);
    static final Refusal NO_TITLE =
            Refusal.law("restriction-without-title", Articles.MEASURE_NEEDS_TITLE);
    static final Refusal NOT_LISTED =
            Refusal.law("restriction-not-listed", Articles.MEASURE_LISTED).at("measure");
    static final Refusal EMERGENCY_ONLY =
            Refusal.law("restriction-emergency-only", Articles.SECLUSION).at("measure");
    static final Refusal TOO_YOUNG =
            Refusal.law("restriction-too-young", Articles.SECLUSION).at("measure");
    static final Refusal NOT_IN_PLAN =
            Refusal.law("restriction-not-in-plan", Articles.MEASURE_IN_PLAN).at("measure");
    static final Refusal NOT_CONDITIONAL =
            Refusal.law("restriction-not-conditional", Articles.CONDITIONAL_MEASURES).at("measure");
    static final Refusal NOT_TOLD =
            Refusal.law("duration-not-told", Articles.DURATION_TOLD).at("durationTold");
    static final Refusal BEYOND_PLAN =
            Refusal.law("restriction-beyond-plan", Articles.PLAN_CONTENTS).at("until");
    static final Refusal UNTIL_BEFORE = Refusal.order("restriction-until-before").at("until");

    /** The duty that is met by handing over the decision. */
    static final ClockId COPY = new ClockId("maatregel-afschrift");

    static final ClockId COPY_AFTERWARDS = new ClockId("noodmaatregel-afschrift");

    private DecidingRestrictions() {}

    static List<Refusal> now(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orUnless(situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE), JV_DECIDES)
                .and(
                        trajectory.course().indicated()
                                ? where(trajectory, situation.today())
                                : List.of())
                .list();
    }

    /** Inside under a title, or at home under a conditional authorisation. */
    private static List<Refusal> where(Trajectory trajectory, LocalDate day) {
        if (conditional(trajectory, day)) {
            return List.of();
        }
        return Decision.refuseUnless(trajectory.stay().insideOn(day), NOT_INSIDE)
                .orUnless(trajectory.legal().titleToStayOn(day), NO_TITLE)
                .list();
    }

    static boolean conditional(Trajectory trajectory, LocalDate day) {
        return trajectory.legal().inForceOn(day).filter(a -> a.conditionalOn(day)).isPresent();
    }

    static Decision<TrajectoryEvent> decide(
            Trajectory trajectory,
            RestrictionAction.DecideRestriction action,
            Situation situation) {
        var day = action.at().day();
        var measure =
                situation
                        .rulebook()
                        .restriction(action.measure(), day)
                        .filter(EscortRestrictions::ofStaff);
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orUnless(situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE), JV_DECIDES)
                .and(where(trajectory, day))
                .orWhen(measure.isEmpty(), NOT_LISTED)
                .and(measure.map(one -> by(one, trajectory, action, day)).orElse(List.of()))
                .orWhen(action.until().isBefore(day), UNTIL_BEFORE)
                .and(Checks.happened(action.at(), situation))
                .and(handed(action.copyHandedOn(), day, situation))
                .orAccept(() -> events(trajectory, action, situation));
    }

    private static List<Refusal> by(
            RestrictiveMeasure measure,
            Trajectory trajectory,
            RestrictionAction.DecideRestriction action,
            LocalDate day) {
        boolean lighter = conditional(trajectory, day) && !trajectory.stay().insideOn(day);
        var planned = allowedUntil(trajectory, action.measure(), day);
        return Decision.refuseWhen(measure.emergencyOnly(), EMERGENCY_ONLY)
                .orWhen(
                        tooYoung(measure, trajectory, day),
                        TOO_YOUNG.with("age", measure.youngest()))
                .orWhen(
                        lighter ? !measure.conditional() : measure.conditionalOnly(),
                        NOT_CONDITIONAL)
                .orWhen(!measure.emergencyOnly() && planned.isEmpty(), NOT_IN_PLAN)
                .orWhen(measure.toldBeforehand() && !action.durationTold(), NOT_TOLD)
                .and(
                        planned.filter(action.until()::isAfter)
                                .map(last -> List.of(BEYOND_PLAN.with("until", last)))
                                .orElse(List.of()))
                .list();
    }

    /** By the plan inside, or by that of a conditional authorisation (JW 6.1.4(6)). */
    private static Optional<LocalDate> allowedUntil(
            Trajectory trajectory, RestrictionId measure, LocalDate day) {
        return trajectory
                .plan()
                .allows(measure, day)
                .map(PlannedRestriction::until)
                .or(() -> ConditionalPlans.allowedUntil(trajectory, measure, day));
    }

    private static boolean tooYoung(
            RestrictiveMeasure measure, Trajectory trajectory, LocalDate day) {
        return trajectory.course().ageOn(day).filter(age -> age < measure.youngest()).isPresent();
    }

    static List<Refusal> handed(@Nullable LocalDate on, LocalDate decided, Situation situation) {
        return Decision.refuseWhen(
                        on != null && on.isBefore(decided),
                        Refusal.order("copy-before-decision").at("copyHandedOn"))
                .orWhen(
                        on != null && on.isAfter(situation.today()),
                        Checks.IN_FUTURE.at("copyHandedOn"))
                .list();
    }

    /** The copy that was handed over, with the way to complain, as the notice it is. */
    static List<TrajectoryEvent> withCopy(
            TrajectoryEvent decision, ClockId duty, @Nullable LocalDate handedOn) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(decision);
        if (handedOn != null) {
            events.add(
                    new LegalEvent.NoticeGiven(
                            duty, Recipient.YOUTH, Channel.ON_PAPER_IN_PERSON, handedOn));
        }
        return events;
    }

    private static List<TrajectoryEvent> events(
            Trajectory trajectory,
            RestrictionAction.DecideRestriction action,
            Situation situation) {
        return withCopy(
                new RestrictionEvent.RestrictionDecided(
                        trajectory.restrictions().next(),
                        action.measure(),
                        action.until(),
                        action.refusedWish(),
                        action.stateNow(),
                        action.discussed(),
                        action.lighterConsidered(),
                        action.reasonForYouth(),
                        action.phasingOut(),
                        action.durationTold(),
                        action.tellingAllowed(),
                        situation.actor().staff(),
                        trajectory
                                .plan()
                                .inForce()
                                .map(PlanEvent.PlanAdopted::consentBy)
                                .orElse(null),
                        action.at()),
                COPY,
                action.copyHandedOn());
    }
}
