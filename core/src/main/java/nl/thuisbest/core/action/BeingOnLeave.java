package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Going on leave and coming back are facts, whatever was decided; revoking is a decision of the
 * jeugdhulpverantwoordelijke (JW 6.4.1(4), (5)).
 */
final class BeingOnLeave {
    static final Refusal NO_LEAVE_AHEAD = Refusal.order("no-leave-ahead");
    static final Refusal NOT_AHEAD = Refusal.order("leave-not-ahead").at("leave");
    static final Refusal RETURN_HOME_INSTEAD = Refusal.order("return-home-instead").at("leave");
    static final Refusal NOBODY_OUT = Refusal.order("nobody-on-leave");
    static final Refusal NOT_OUT = Refusal.order("leave-not-out").at("leave");
    static final Refusal BEFORE_IT_BEGAN = Refusal.order("before-leave-began").at("on");
    static final Refusal NOTHING_TO_REVOKE = Refusal.order("no-leave-to-revoke");
    static final Refusal TIME_OUT_INSTEAD = Refusal.order("time-out-instead").at("leave");
    static final Refusal RESPONSIBLE_REVOKES =
            Refusal.law("responsible-revokes-leave", Articles.LEAVE_REVOKED_MUST);
    static final Refusal RESPONSIBLE_MAY_REVOKE =
            Refusal.law("responsible-revokes-leave", Articles.LEAVE_REVOKED_MAY);

    static final Refusal NO_CONDITIONS =
            Refusal.law("leave-without-conditions", Articles.LEAVE_REVOKED_MAY).at("must");
    static final Refusal NOT_KEPT_ASKED =
            Refusal.law("not-kept-asked", Articles.LEAVE_REVOKED_MAY).at("notKept");

    private BeingOnLeave() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        StayAction.StartLeave.class,
                        "stay",
                        BeingOnLeave::startNow,
                        BeingOnLeave::start),
                ActionType.fact(
                        StayAction.EndLeave.class, "stay", BeingOnLeave::endNow, BeingOnLeave::end),
                ActionType.decision(
                        StayAction.RevokeLeave.class,
                        "stay",
                        BeingOnLeave::revokeNow,
                        BeingOnLeave::revoke));
    }

    private static List<Refusal> startNow(Trajectory trajectory, Situation situation) {
        boolean ahead =
                trajectory.stay().leaves().stream()
                        .anyMatch(leave -> leave.ahead() && !returns(leave));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(ahead, NO_LEAVE_AHEAD)
                .list();
    }

    private static Decision<StayEvent.LeaveStarted> start(
            Trajectory trajectory, StayAction.StartLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(leave.isEmpty(), PlanningLeave.NO_SUCH_LEAVE)
                .orWhen(leave.filter(l -> !l.ahead()).isPresent(), NOT_AHEAD)
                .orWhen(leave.filter(BeingOnLeave::returns).isPresent(), RETURN_HOME_INSTEAD)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> List.of(new StayEvent.LeaveStarted(action.leave(), action.on())));
    }

    /** Going home for good is decided with its gates, not merely gone on. */
    static boolean returns(Leave leave) {
        return leave.purpose() == LeavePurpose.RETURN_HOME;
    }

    private static List<Refusal> endNow(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.stay().leaves().stream()
                        .anyMatch(leave -> mayEnd(trajectory, leave, situation.today()));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(any, NOBODY_OUT)
                .list();
    }

    private static Decision<StayEvent.LeaveEnded> end(
            Trajectory trajectory, StayAction.EndLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        boolean early =
                leave.flatMap(BeingOnLeave::outSince).filter(action.on()::isBefore).isPresent();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(leave.isEmpty(), PlanningLeave.NO_SUCH_LEAVE)
                .orWhen(leave.filter(l -> !mayEnd(trajectory, l, action.on())).isPresent(), NOT_OUT)
                .orWhen(early, BEFORE_IT_BEGAN)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.LeaveEnded(
                                        action.leave(), action.howItWent(), action.on())));
    }

    /** Out, or asked back after it was revoked and not seen inside since. */
    private static boolean mayEnd(Trajectory trajectory, Leave leave, LocalDate on) {
        return leave.out()
                || (leave.stage() instanceof Leave.Stage.Revoked
                        && outSince(leave).isPresent()
                        && !trajectory.stay().insideOn(on));
    }

    private static Optional<LocalDate> outSince(Leave leave) {
        return switch (leave.stage()) {
            case Leave.Stage.Out(var since) -> Optional.of(since);
            case Leave.Stage.Revoked(var since, _) -> Optional.ofNullable(since);
            case Leave.Stage.Planned _,
                    Leave.Stage.Granted _,
                    Leave.Stage.Back _,
                    Leave.Stage.Over _,
                    Leave.Stage.NotTaken _ ->
                    Optional.empty();
        };
    }

    private static List<Refusal> revokeNow(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.stay().leaves().stream()
                        .anyMatch(leave -> leave.ahead() || (leave.out() && !returns(leave)));
        return Decision.refuse(Checks.running(trajectory, situation))
                .orUnless(any, NOTHING_TO_REVOKE)
                .orUnless(PlanningLeave.isResponsible(situation), RESPONSIBLE_REVOKES)
                .list();
    }

    private static Decision<StayEvent.LeaveRevoked> revoke(
            Trajectory trajectory, StayAction.RevokeLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        boolean wentHome = leave.filter(l -> l.out() && returns(l)).isPresent();
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(leave.isEmpty(), PlanningLeave.NO_SUCH_LEAVE)
                .orWhen(
                        leave.filter(l -> !l.ahead() && !l.out()).isPresent(),
                        PlanningLeave.IS_OVER)
                .orWhen(wentHome, TIME_OUT_INSTEAD)
                .and(ground(leave.stream().toList(), action.must(), action.notKept(), situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.LeaveRevoked(
                                        action.leave(),
                                        action.must(),
                                        action.reason(),
                                        action.must() ? null : action.notKept(),
                                        action.on())));
    }

    /**
     * Who revokes, and on which ground: it must when continuing is no longer responsible, whatever
     * was agreed; it may only when a condition was not kept (JW 6.4.1(4), (5)).
     */
    static List<Refusal> ground(
            List<Leave> leaves, boolean must, @Nullable Story notKept, Situation situation) {
        boolean conditional = leaves.stream().anyMatch(Leave::conditional);
        return Decision.refuseUnless(
                        PlanningLeave.isResponsible(situation),
                        must ? RESPONSIBLE_REVOKES : RESPONSIBLE_MAY_REVOKE)
                .orWhen(!must && !leaves.isEmpty() && !conditional, NO_CONDITIONS)
                .orWhen(!must && notKept == null, NOT_KEPT_ASKED)
                .list();
    }
}
