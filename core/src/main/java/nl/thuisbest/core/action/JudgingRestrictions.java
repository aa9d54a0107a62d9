package nl.thuisbest.core.action;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * What is decided of a measure that was applied first: consent of the behavioural scientist,
 * prolonging a seclusion once, and the written decision with its reasons.
 */
final class JudgingRestrictions {
    static final Refusal GW_ASSESSES =
            Refusal.law("gw-assesses-restriction", Articles.EMERGENCY_CONTINUED);
    static final Refusal GW_PROLONGS =
            Refusal.law("gw-prolongs-seclusion", Articles.SECLUSION_PROLONGED);
    static final Refusal PROLONGED_ONCE =
            Refusal.law("seclusion-prolonged-already", Articles.SECLUSION_PROLONGED).at("number");
    static final Refusal ONE_DAY =
            Refusal.law("seclusion-one-day-more", Articles.SECLUSION_PROLONGED).at("until");
    static final Refusal FIRST_DAY_OVER =
            Refusal.law("seclusion-first-day-over", Articles.SECLUSION_PROLONGED).at("at");
    static final Refusal SECOND_NAME =
            Refusal.reasonAsked("second-name-asked", "huis").at("secondName");
    static final Refusal DECIDED_ALREADY = Refusal.order("restriction-of-plan").at("number");
    private static final Duration DAY = Duration.ofDays(1);

    private JudgingRestrictions() {}

    static List<Refusal> assessNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(ApplyingRestrictions.running(trajectory, situation))
                .orUnless(situation.actor().isQualifiedBehaviouralScientist(), GW_ASSESSES)
                .list();
    }

    static Decision<TrajectoryEvent> assess(
            Trajectory trajectory,
            RestrictionAction.AssessRestriction action,
            Situation situation) {
        var at = ApplyingRestrictions.momentOf(action.at(), situation);
        var found = ApplyingRestrictions.find(trajectory, action.number());
        var self = situation.actor().staff();
        boolean own =
                ApplyingRestrictions.is(
                        found, r -> r.by().equals(self) || self.equals(r.decidedBy()));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(situation.actor().isQualifiedBehaviouralScientist(), GW_ASSESSES)
                .and(unended(trajectory, action.number()))
                .orWhen(
                        ApplyingRestrictions.is(found, r -> at.isBefore(r.began())),
                        ApplyingRestrictions.ENDED_BEFORE.at("at"))
                .and(Checks.happened(at, situation))
                .orWhen(own && action.needed() && action.secondName() == null, SECOND_NAME)
                .orAccept(() -> {
                    var events = new ArrayList<TrajectoryEvent>();
                    events.add(
                            new RestrictionEvent.RestrictionAssessed(
                                    action.number(),
                                    action.needed(),
                                    action.why(),
                                    action.secondName(),
                                    self,
                                    at));
                    if (!action.needed()) {
                        events.add(
                                new RestrictionEvent.RestrictionEnded(
                                        action.number(), null, self, at));
                    }
                    return events;
                });
    }

    private static List<Refusal> unended(Trajectory trajectory, RestrictionNo number) {
        var found = ApplyingRestrictions.find(trajectory, number);
        return Decision.refuseWhen(found.isEmpty(), ApplyingRestrictions.UNKNOWN)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> !r.running()),
                        ApplyingRestrictions.ENDED)
                .list();
    }

    static List<Refusal> prolongNow(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.restrictions().running().stream()
                        .anyMatch(r -> r.kind() == Restriction.Kind.SECLUSION);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && !any, ApplyingRestrictions.NO_SECLUSION)
                .orUnless(situation.actor().isQualifiedBehaviouralScientist(), GW_PROLONGS)
                .list();
    }

    static Decision<RestrictionEvent.SeclusionProlonged> prolong(
            Trajectory trajectory, RestrictionAction.ProlongSeclusion action, Situation situation) {
        var at = ApplyingRestrictions.momentOf(action.at(), situation);
        var found = ApplyingRestrictions.find(trajectory, action.number());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(situation.actor().isQualifiedBehaviouralScientist(), GW_PROLONGS)
                .and(unended(trajectory, action.number()))
                .orWhen(
                        ApplyingRestrictions.is(found, r -> r.kind() != Restriction.Kind.SECLUSION),
                        ApplyingRestrictions.NOT_SECLUDED)
                .orWhen(ApplyingRestrictions.is(found, r -> r.prolonged() != null), PROLONGED_ONCE)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> at.isAfter(r.began().plus(DAY))),
                        FIRST_DAY_OVER)
                .orWhen(
                        !action.until().isAfter(at) || action.until().isAfter(at.plus(DAY)),
                        ONE_DAY)
                .and(Checks.happened(at, situation))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.SeclusionProlonged(
                                        action.number(),
                                        action.until(),
                                        action.why(),
                                        situation.actor().staff(),
                                        at)));
    }

    static List<Refusal> motivateNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(ReviewingRestrictions.any(trajectory, situation))
                .orUnless(
                        situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE),
                        DecidingRestrictions.JV_DECIDES)
                .list();
    }

    static Decision<TrajectoryEvent> motivate(
            Trajectory trajectory,
            RestrictionAction.MotivateRestriction action,
            Situation situation) {
        var found = ApplyingRestrictions.find(trajectory, action.number());
        return Decision.refuse(motivateNow(trajectory, situation))
                .orWhen(found.isEmpty(), ApplyingRestrictions.UNKNOWN)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> r.kind() == Restriction.Kind.PLAN),
                        DECIDED_ALREADY)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> action.on().isBefore(r.began().day())),
                        ApplyingRestrictions.ENDED_BEFORE.at("on"))
                .and(Checks.happened(action.on(), situation))
                .and(DecidingRestrictions.handed(action.copyHandedOn(), action.on(), situation))
                .orAccept(() ->
                        DecidingRestrictions.withCopy(
                                new RestrictionEvent.RestrictionMotivated(
                                        action.number(),
                                        action.lighterConsidered(),
                                        action.reasonForYouth(),
                                        action.discussed(),
                                        action.tellingAllowed(),
                                        situation.actor().staff(),
                                        action.on()),
                                DecidingRestrictions.COPY_AFTERWARDS,
                                action.copyHandedOn()));
    }
}
