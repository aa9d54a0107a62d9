package nl.thuisbest.core.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * Facts of restrictive measures: that one began, that someone looked in, that it ended. No rule
 * refuses them; what was unlawful rings on the same day (care-rules 2).
 */
final class ApplyingRestrictions {
    static final Refusal UNKNOWN_MEASURE = Refusal.order("unknown-restriction").at("measure");
    static final Refusal UNKNOWN = Refusal.order("no-such-restriction").at("number");
    static final Refusal NONE_RUNS = Refusal.order("no-restriction-runs");
    static final Refusal NO_SECLUSION = Refusal.order("no-seclusion");
    static final Refusal NOT_SECLUDED = Refusal.order("not-a-seclusion").at("number");
    static final Refusal ENDED = Refusal.order("restriction-ended-already").at("number");
    static final Refusal ENDED_BEFORE = Refusal.order("ended-before-began");

    private ApplyingRestrictions() {}

    static Moment momentOf(@Nullable Moment at, Situation situation) {
        return at == null ? situation.moment() : at;
    }

    static Optional<Restriction> find(Trajectory trajectory, RestrictionNo number) {
        return trajectory.restrictions().find(number);
    }

    static List<Refusal> running(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists() && trajectory.restrictions().running().isEmpty(),
                        NONE_RUNS)
                .list();
    }

    /** Something that is done with one seclusion; a look is told also after the end. */
    static List<Refusal> secludedOnce(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.restrictions().all().stream()
                        .anyMatch(r -> r.kind() == Restriction.Kind.SECLUSION);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && !any, NO_SECLUSION)
                .list();
    }

    static Decision<TrajectoryEvent> apply(
            Trajectory trajectory, RestrictionAction.ApplyRestriction action, Situation situation) {
        var ended = action.endedAt();
        var listed = edition(situation, action.measure());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.at(), situation))
                .orWhen(listed.isEmpty(), UNKNOWN_MEASURE)
                .orWhen(
                        ended != null && ended.isAfter(situation.moment()),
                        Checks.AT_IN_FUTURE.at("endedAt"))
                .orWhen(ended != null && ended.isBefore(action.at()), ENDED_BEFORE.at("endedAt"))
                .orAccept(() -> begun(trajectory, action, situation, listed.orElseThrow()));
    }

    /** Whether any edition of the list knows it, and whether that is insluiting. */
    private static Optional<Boolean> edition(Situation situation, RestrictionId measure) {
        return situation.rulebook().restrictions().stream()
                .filter(one -> one.id().equals(measure))
                .filter(EscortRestrictions::ofStaff)
                .findFirst()
                .map(one -> one.seclusion());
    }

    private static List<TrajectoryEvent> begun(
            Trajectory trajectory,
            RestrictionAction.ApplyRestriction action,
            Situation situation,
            boolean seclusion) {
        var number = trajectory.restrictions().next();
        var by = situation.actor().staff();
        TrajectoryEvent began =
                seclusion
                        ? new RestrictionEvent.SeclusionBegun(
                                number,
                                action.measure(),
                                action.emergency(),
                                action.whatHappened(),
                                action.durationTold(),
                                by,
                                action.at())
                        : new RestrictionEvent.RestrictionApplied(
                                number,
                                action.measure(),
                                action.emergency(),
                                action.whatHappened(),
                                action.durationTold(),
                                by,
                                action.at());
        return action.endedAt() == null
                ? List.of(began)
                : List.of(
                        began,
                        new RestrictionEvent.RestrictionEnded(number, null, by, action.endedAt()));
    }

    static Decision<RestrictionEvent.SeclusionChecked> check(
            Trajectory trajectory, RestrictionAction.CheckSeclusion action, Situation situation) {
        var at = momentOf(action.at(), situation);
        var found = find(trajectory, action.number());
        return Decision.refuse(secludedOnce(trajectory, situation))
                .orWhen(found.isEmpty(), UNKNOWN)
                .orWhen(is(found, r -> r.kind() != Restriction.Kind.SECLUSION), NOT_SECLUDED)
                .orWhen(is(found, r -> at.isBefore(r.began())), ENDED_BEFORE.at("at"))
                .and(Checks.happened(at, situation))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.SeclusionChecked(
                                        action.number(),
                                        action.seen(),
                                        situation.actor().staff(),
                                        at)));
    }

    static Decision<RestrictionEvent.RestrictionEnded> end(
            Trajectory trajectory, RestrictionAction.EndRestriction action, Situation situation) {
        var at = momentOf(action.at(), situation);
        var found = find(trajectory, action.number());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(found.isEmpty(), UNKNOWN)
                .orWhen(is(found, r -> !r.running()), ENDED)
                .orWhen(is(found, r -> at.isBefore(r.began())), ENDED_BEFORE.at("at"))
                .and(Checks.happened(at, situation))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.RestrictionEnded(
                                        action.number(),
                                        action.howItWent(),
                                        situation.actor().staff(),
                                        at)));
    }

    static boolean is(Optional<Restriction> found, Function<Restriction, Boolean> what) {
        return found.map(what).orElse(false);
    }
}
