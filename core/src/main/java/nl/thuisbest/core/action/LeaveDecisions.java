package nl.thuisbest.core.action;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What else is decided of a leave: not granting it, other conditions (JW 6.4.1(2), (5)); and what
 * is told: that it does not go on, how it went.
 */
final class LeaveDecisions {
    static final Refusal NOTHING_TO_REFUSE = Refusal.order("no-leave-to-refuse");
    static final Refusal RESPONSIBLE_REFUSES =
            Refusal.law("responsible-refuses-leave", Articles.LEAVE_GRANTED);
    static final Refusal ALLOWED_ALREADY = Refusal.order("leave-allowed-already").at("leave");
    static final Refusal NOTHING_AHEAD = Refusal.order("no-leave-ahead");
    static final Refusal NO_LEAVE = Refusal.order("no-leave-to-change");
    static final Refusal RESPONSIBLE_CHANGES =
            Refusal.law("responsible-changes-conditions", Articles.LEAVE_REVOKED_MAY);
    static final Refusal NO_CONDITIONS_TYPED =
            Refusal.order("no-conditions-given").at("conditions");
    static final Refusal NOTHING_TO_TELL = Refusal.order("no-leave-to-tell");
    static final Refusal NOT_BACK_YET = Refusal.order("leave-not-back-yet").at("leave");

    private LeaveDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        LeaveAction.RefuseLeave.class,
                        "stay",
                        LeaveDecisions::refuseNow,
                        LeaveDecisions::refuse),
                ActionType.decision(
                        LeaveAction.ChangeLeaveConditions.class,
                        "stay",
                        LeaveDecisions::changeNow,
                        LeaveDecisions::change),
                ActionType.fact(
                        LeaveAction.CancelLeave.class,
                        "stay",
                        LeaveDecisions::cancelNow,
                        LeaveDecisions::cancel),
                ActionType.fact(
                        LeaveAction.TellLeave.class,
                        "stay",
                        LeaveDecisions::tellNow,
                        LeaveDecisions::tell));
    }

    private static List<Refusal> refuseNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orUnless(any(trajectory, LeaveDecisions::waits), NOTHING_TO_REFUSE)
                .orUnless(PlanningLeave.isResponsible(situation), RESPONSIBLE_REFUSES)
                .list();
    }

    private static Decision<LeaveEvent.LeaveRefused> refuse(
            Trajectory trajectory, LeaveAction.RefuseLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(known(leave))
                .orWhen(leave.filter(Leave::allowed).isPresent(), ALLOWED_ALREADY)
                .orWhen(leave.filter(l -> !l.ahead()).isPresent(), BeingOnLeave.NOT_AHEAD)
                .orUnless(PlanningLeave.isResponsible(situation), RESPONSIBLE_REFUSES)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveRefused(
                                        action.leave(),
                                        situation.actor().staff(),
                                        action.reason(),
                                        action.on())));
    }

    private static List<Refusal> changeNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orUnless(any(trajectory, l -> l.ahead() || l.out()), NO_LEAVE)
                .orUnless(PlanningLeave.isResponsible(situation), RESPONSIBLE_CHANGES)
                .list();
    }

    /** Easier always may; stricter only when one was not kept (JW 6.4.1(5)). */
    private static Decision<LeaveEvent.LeaveConditionsChanged> change(
            Trajectory trajectory, LeaveAction.ChangeLeaveConditions action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        boolean stricter = !action.easier();
        boolean none = action.conditions().isEmpty() && action.helpConditions().isEmpty();
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(known(leave))
                .orWhen(
                        leave.filter(l -> !l.ahead() && !l.out()).isPresent(),
                        PlanningLeave.IS_OVER)
                .orWhen(stricter && none, NO_CONDITIONS_TYPED)
                .orWhen(stricter && action.notKept() == null, BeingOnLeave.NOT_KEPT_ASKED)
                .orWhen(
                        stricter && leave.filter(l -> !l.conditional()).isPresent(),
                        BeingOnLeave.NO_CONDITIONS.at("easier"))
                .orUnless(PlanningLeave.isResponsible(situation), RESPONSIBLE_CHANGES)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveConditionsChanged(
                                        action.leave(),
                                        action.helpConditions(),
                                        action.conditions(),
                                        stricter ? action.notKept() : null,
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static List<Refusal> cancelNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(any(trajectory, Leave::ahead), NOTHING_AHEAD)
                .list();
    }

    private static Decision<LeaveEvent.LeaveCancelled> cancel(
            Trajectory trajectory, LeaveAction.CancelLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(known(leave))
                .orWhen(leave.filter(l -> !l.ahead()).isPresent(), BeingOnLeave.NOT_AHEAD)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveCancelled(
                                        action.leave(),
                                        action.whose(),
                                        action.reason(),
                                        action.on())));
    }

    private static List<Refusal> tellNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(any(trajectory, LeaveDecisions::cameBack), NOTHING_TO_TELL)
                .list();
    }

    private static Decision<LeaveEvent.LeaveTold> tell(
            Trajectory trajectory, LeaveAction.TellLeave action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(known(leave))
                .orWhen(leave.filter(l -> !cameBack(l)).isPresent(), NOT_BACK_YET)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveTold(
                                        action.leave(), action.howItWent(), action.on())));
    }

    /** Planned, for a decision that was not taken yet. */
    private static boolean waits(Leave leave) {
        return leave.ahead() && leave.route() == LeaveRoute.BY_DECISION && !leave.allowed();
    }

    /** Was out; how it goes can be told of a leave that still runs too. */
    private static boolean cameBack(Leave leave) {
        return !leave.ahead() && !(leave.stage() instanceof Leave.Stage.NotTaken);
    }

    private static boolean any(Trajectory trajectory, java.util.function.Predicate<Leave> which) {
        return trajectory.stay().leaves().stream().anyMatch(which);
    }

    private static List<Refusal> known(Optional<Leave> leave) {
        return Decision.refuseWhen(leave.isEmpty(), PlanningLeave.NO_SUCH_LEAVE).list();
    }
}
