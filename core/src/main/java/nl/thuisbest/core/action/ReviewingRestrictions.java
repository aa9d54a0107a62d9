package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.Trajectory;

/** How a measure goes, how it is phased out, and samples of urine with their results. */
final class ReviewingRestrictions {
    static final Refusal NO_RESTRICTION = Refusal.order("no-restriction");

    private ReviewingRestrictions() {}

    static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists() && trajectory.restrictions().all().isEmpty(),
                        NO_RESTRICTION)
                .list();
    }

    static Decision<RestrictionEvent.RestrictionReviewed> review(
            Trajectory trajectory,
            RestrictionAction.ReviewRestriction action,
            Situation situation) {
        return Decision.refuse(onDay(trajectory, situation, action.number(), action.on()))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.RestrictionReviewed(
                                        action.number(),
                                        action.youthView(),
                                        action.phasingOut(),
                                        action.on())));
    }

    static Decision<RestrictionEvent.ExpertAsked> expert(
            Trajectory trajectory, RestrictionAction.AskExpert action, Situation situation) {
        return Decision.refuse(onDay(trajectory, situation, action.number(), action.on()))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.ExpertAsked(
                                        action.number(),
                                        action.expert(),
                                        action.advice(),
                                        action.on())));
    }

    static Decision<RestrictionEvent.UrineSent> send(
            Trajectory trajectory, RestrictionAction.SendUrine action, Situation situation) {
        return Decision.refuse(atMoment(trajectory, situation, action.number(), action.at()))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.UrineSent(
                                        action.number(), action.laboratory(), action.at())));
    }

    static Decision<RestrictionEvent.UrineResultReceived> result(
            Trajectory trajectory,
            RestrictionAction.RecordUrineResult action,
            Situation situation) {
        return Decision.refuse(atMoment(trajectory, situation, action.number(), action.at()))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.UrineResultReceived(
                                        action.number(), action.found(), action.at())));
    }

    static Decision<RestrictionEvent.UrineRetestAsked> retest(
            Trajectory trajectory, RestrictionAction.AskUrineRetest action, Situation situation) {
        return Decision.refuse(atMoment(trajectory, situation, action.number(), action.at()))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.UrineRetestAsked(
                                        action.number(), action.at())));
    }

    private static List<Refusal> onDay(
            Trajectory trajectory, Situation situation, RestrictionNo number, LocalDate on) {
        var found = ApplyingRestrictions.find(trajectory, number);
        return Decision.refuse(any(trajectory, situation))
                .orWhen(found.isEmpty(), ApplyingRestrictions.UNKNOWN)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> on.isBefore(r.began().day())),
                        ApplyingRestrictions.ENDED_BEFORE.at("on"))
                .and(Checks.happened(on, situation))
                .list();
    }

    private static List<Refusal> atMoment(
            Trajectory trajectory, Situation situation, RestrictionNo number, Moment at) {
        var found = ApplyingRestrictions.find(trajectory, number);
        return Decision.refuse(any(trajectory, situation))
                .orWhen(found.isEmpty(), ApplyingRestrictions.UNKNOWN)
                .orWhen(
                        ApplyingRestrictions.is(found, r -> at.isBefore(r.began())),
                        ApplyingRestrictions.ENDED_BEFORE.at("at"))
                .and(Checks.happened(at, situation))
                .list();
    }
}
