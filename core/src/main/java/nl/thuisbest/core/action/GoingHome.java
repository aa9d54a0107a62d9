package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.GateStatus;
import nl.thuisbest.core.trajectory.Gates;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * Home with leave. The leave is all that the law asks (JW 6.4.1); an open gate asks a plan for the
 * days and keeps nobody inside (care-rules 1).
 */
final class GoingHome {
    static final Refusal NO_RETURN_LEAVE = Refusal.law("no-return-leave", Articles.LEAVE_GRANTED);
    static final Refusal LET_GO_INSTEAD = Refusal.order("let-go-instead");
    static final Refusal END_TIME_OUT_INSTEAD = Refusal.order("end-time-out-instead");
    static final Refusal NOT_FOR_RETURN = Refusal.order("leave-not-for-return").at("leave");
    static final Refusal NOT_GRANTED =
            Refusal.law("leave-not-granted", Articles.LEAVE_GRANTED).at("leave");
    static final Refusal OTHER_DAYS =
            Refusal.law("leave-for-other-days", Articles.LEAVE_GRANTED).at("on");
    static final Refusal SCIENTIST_DECIDES =
            Refusal.reasonAsked("scientist-decides-open-gate", "S1");

    private GoingHome() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        StayAction.ReturnHome.class, "stay", GoingHome::now, GoingHome::goHome));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        var placed = Checks.placed(trajectory, situation);
        if (!placed.isEmpty()) {
            return placed;
        }
        var leaves = trajectory.stay().leaves().stream().filter(GoingHome::canServe).toList();
        boolean known = leaves.stream().anyMatch(leave -> involved(trajectory, leave, situation));
        var open = openGates(trajectory, situation);
        return Decision.refuse(instead(trajectory, situation.today()))
                .orWhen(leaves.isEmpty(), NO_RETURN_LEAVE)
                .and(open.stream().map(GoingHome::asked).toList())
                .orWhen(!open.isEmpty() && !known, SCIENTIST_DECIDES)
                .list();
    }

    private static Decision<? extends TrajectoryEvent> goHome(
            Trajectory trajectory, StayAction.ReturnHome action, Situation situation) {
        var placed = Checks.placed(trajectory, situation);
        if (!placed.isEmpty()) {
            return new Decision.Refused<>(placed);
        }
        var open = openGates(trajectory, situation);
        return Decision.refuse(instead(trajectory, action.on()))
                .and(leave(trajectory, action.leave(), action.on()))
                .and(
                        Checks.reasonAskedUnless(
                                action.dayPlan(),
                                "dayPlan",
                                open.stream().map(GoingHome::asked).toList()))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        Phases.with(
                                trajectory,
                                situation,
                                new StayEvent.ReturnedHome(
                                        action.leave(),
                                        open.stream().map(GoingHome::id).toList(),
                                        action.dayPlan(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    /** Who may no longer be kept needs no leave; who is on a time-out goes home by ending it. */
    private static List<Refusal> instead(Trajectory trajectory, LocalDate on) {
        return Decision.refuseUnless(trajectory.legal().titleToStayOn(on), LET_GO_INSTEAD)
                .orWhen(trajectory.safety().open().isPresent(), END_TIME_OUT_INSTEAD)
                .list();
    }

    private static List<Refusal> leave(Trajectory trajectory, LeaveNo number, LocalDate on) {
        var found = trajectory.stay().leave(number);
        if (found.isEmpty()) {
            return List.of(PlanningLeave.NO_SUCH_LEAVE);
        }
        var leave = found.get();
        return Decision.refuseUnless(leave.purpose() == LeavePurpose.RETURN_HOME, NOT_FOR_RETURN)
                .orUnless(leave.ahead(), BeingOnLeave.NOT_AHEAD)
                .orUnless(leave.allowed(), NOT_GRANTED)
                .orUnless(leave.period().contains(on), OTHER_DAYS)
                .list();
    }

    private static boolean canServe(Leave leave) {
        return leave.purpose() == LeavePurpose.RETURN_HOME && leave.ahead() && leave.allowed();
    }

    private static List<GateStatus> openGates(Trajectory trajectory, Situation situation) {
        return Gates.of(trajectory, situation.programmeOf(trajectory), situation.today()).stream()
                .filter(gate -> !gate.met())
                .toList();
    }

    private static Refusal asked(GateStatus gate) {
        return Refusal.reasonAsked("gate-open", gate.gate().source().value())
                .with("gate", id(gate))
                .at("dayPlan");
    }

    private static GateId id(GateStatus gate) {
        return gate.gate().id();
    }

    /**
     * The behavioural scientist decides with a gate open (S1): as who acts, who consented to this
     * leave, or who granted it.
     */
    private static boolean involved(Trajectory trajectory, Leave leave, Situation situation) {
        var granting = Optional.ofNullable(leave.decision());
        boolean grantedByOne = granting.filter(g -> g.consentBy() == null).isPresent();
        return situation.actor().is(Roles.GEDRAGSWETENSCHAPPER)
                || grantedByOne
                || trajectory.consentTo(leave).isPresent();
    }
}
