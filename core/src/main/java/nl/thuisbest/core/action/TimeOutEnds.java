package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.Safety;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * Home again: by leave, by suspending, or let go, which always can. The path goes on where it was;
 * nothing starts anew.
 */
final class TimeOutEnds {
    static final Refusal NO_TIME_OUT = Refusal.order("no-time-out");
    static final Refusal BEFORE_IT_BEGAN = Refusal.order("before-time-out-began").at("on");
    static final Refusal NO_LEAVE =
            Refusal.law("no-leave-for-return", Articles.LEAVE_GRANTED).at("back");

    private TimeOutEnds() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        SafetyAction.EndTimeOut.class,
                        "safety",
                        TimeOutEnds::now,
                        TimeOutEnds::end));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(trajectory.safety().open().isPresent(), NO_TIME_OUT)
                .list();
    }

    private static Decision<? extends TrajectoryEvent> end(
            Trajectory trajectory, SafetyAction.EndTimeOut action, Situation situation) {
        var open = trajectory.safety().open();
        if (open.isEmpty()) {
            return new Decision.Refused<>(now(trajectory, situation));
        }
        boolean early = action.on().isBefore(open.get().decision().on());
        return Decision.refuse(title(trajectory, action, situation))
                .orWhen(early, BEFORE_IT_BEGAN)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> events(trajectory, action, situation, open.get()));
    }

    /** What the law asks of each way home. */
    private static List<Refusal> title(
            Trajectory trajectory, SafetyAction.EndTimeOut action, Situation situation) {
        return switch (action.back()) {
            case LET_GO -> List.of();
            case BY_SUSPENSION ->
                    Suspending.reasons(trajectory, situation, action.secondName(), action.on());
            case BY_LEAVE ->
                    leave(trajectory, action)
                            .map(leave -> allowed(trajectory, leave, action, situation))
                            .orElse(List.of(NO_LEAVE));
        };
    }

    private static List<Refusal> allowed(
            Trajectory trajectory,
            Leave leave,
            SafetyAction.EndTimeOut action,
            Situation situation) {
        return leave.allowed()
                ? List.of()
                : PlanningLeave.grantable(trajectory, leave.number(), situation, action.on())
                        .stream()
                        .map(reason -> reason.at("back"))
                        .toList();
    }

    /** The leave for that night: one that was granted first, else one that is planned. */
    private static Optional<Leave> leave(Trajectory trajectory, SafetyAction.EndTimeOut action) {
        var ahead =
                trajectory.stay().leaves().stream()
                        .filter(leave -> leave.ahead() && leave.period().contains(action.on()))
                        .toList();
        return Stream.concat(ahead.stream().filter(Leave::allowed), ahead.stream()).findFirst();
    }

    private static List<TrajectoryEvent> events(
            Trajectory trajectory,
            SafetyAction.EndTimeOut action,
            Situation situation,
            Safety.TimeOut open) {
        var on = action.on();
        var events = new ArrayList<TrajectoryEvent>();
        if (action.back() == SafetyAction.TimeOutExit.BY_SUSPENSION) {
            events.add(
                    Suspending.event(
                            trajectory, situation, action.howItWent(), action.secondName(), on));
        }
        events.add(new SafetyEvent.TimeOutEnded(open.decision().number(), action.howItWent(), on));
        switch (action.back()) {
            case BY_SUSPENSION -> {}
            case LET_GO -> events.add(new StayEvent.LetGo(Whereabouts.HOME, null, on));
            case BY_LEAVE -> {
                var leave = leave(trajectory, action).orElseThrow();
                if (!leave.allowed()) {
                    events.add(PlanningLeave.granted(trajectory, leave.number(), situation, on));
                }
                events.add(new StayEvent.LeaveStarted(leave.number(), on));
            }
        }
        return events;
    }
}
