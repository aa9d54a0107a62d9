package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Elsewhere;
import nl.thuisbest.core.trajectory.Safety;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * Around a time-out: another way where there is none closed (care-rules 4d), the daily question for
 * the shortest stay, and looking back afterwards.
 */
final class AroundTimeOut {
    static final Refusal OUTSIDER = Refusal.order("told-by-outsider").at("arranges");
    static final Refusal SLEEPS_NOWHERE = Refusal.order("request-is-no-bed").at("sleepsFrom");
    static final Refusal IN_FUTURE = Refusal.order("on-in-future").at("sleepsFrom");
    static final Refusal NOTHING_ENDED = Refusal.order("no-time-out-ended");

    private AroundTimeOut() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        TimeOutAction.ArrangeElsewhere.class,
                        "safety",
                        Checks::indicated,
                        AroundTimeOut::elsewhere),
                ActionType.fact(
                        TimeOutAction.WeighTimeOut.class,
                        "safety",
                        AroundTimeOut::weighNow,
                        AroundTimeOut::weigh),
                ActionType.fact(
                        TimeOutAction.EvaluateTimeOut.class,
                        "safety",
                        AroundTimeOut::evaluateNow,
                        AroundTimeOut::evaluate));
    }

    private static Decision<TrajectoryEvent> elsewhere(
            Trajectory trajectory, TimeOutAction.ArrangeElsewhere action, Situation situation) {
        var sleepsFrom = action.sleepsFrom();
        boolean request = action.way() == Elsewhere.EMERGENCY_REQUEST;
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .orUnless(trajectory.team().isMember(action.arranges()), OUTSIDER)
                .orWhen(request && sleepsFrom != null, SLEEPS_NOWHERE)
                .orWhen(sleepsFrom != null && sleepsFrom.isAfter(situation.today()), IN_FUTURE)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> events(action));
    }

    private static List<TrajectoryEvent> events(TimeOutAction.ArrangeElsewhere action) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(
                new TimeOutEvent.TimeOutElsewhere(
                        action.way(),
                        action.place(),
                        action.why(),
                        action.ownWords(),
                        action.arranges(),
                        action.on()));
        var from = action.sleepsFrom();
        if (from != null) {
            events.add(new StayEvent.SleptElsewhere(where(action.way()), null, from));
        }
        return events;
    }

    private static Whereabouts where(Elsewhere way) {
        return switch (way) {
            case NETWORK_PLACE -> Whereabouts.NETWORK;
            case OPEN_PLACE -> Whereabouts.OPEN_PLACE;
            case EMERGENCY_REQUEST -> throw new IllegalArgumentException("a request is no bed");
        };
    }

    private static List<Refusal> weighNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(trajectory.safety().open().isPresent(), TimeOutEnds.NO_TIME_OUT)
                .list();
    }

    private static Decision<TimeOutEvent.TimeOutWeighed> weigh(
            Trajectory trajectory, TimeOutAction.WeighTimeOut action, Situation situation) {
        var open = trajectory.safety().open();
        return Decision.refuse(weighNow(trajectory, situation))
                .orWhen(
                        open.filter(t -> action.on().isBefore(t.decision().on())).isPresent(),
                        TimeOutEnds.BEFORE_IT_BEGAN)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new TimeOutEvent.TimeOutWeighed(
                                        open.orElseThrow().decision().number(),
                                        action.whyNotToday(),
                                        action.ownWords(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static List<Refusal> evaluateNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(lastEnded(trajectory).isPresent(), NOTHING_ENDED)
                .list();
    }

    private static Decision<TimeOutEvent.TimeOutEvaluated> evaluate(
            Trajectory trajectory, TimeOutAction.EvaluateTimeOut action, Situation situation) {
        return Decision.refuse(evaluateNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new TimeOutEvent.TimeOutEvaluated(
                                        lastEnded(trajectory).orElseThrow(),
                                        action.ownWords(),
                                        action.whatHelped(),
                                        action.whatChanges(),
                                        action.on())));
    }

    private static Optional<TimeOutNo> lastEnded(Trajectory trajectory) {
        return trajectory.safety().timeOuts().reversed().stream()
                .filter(timeOut -> !timeOut.open())
                .map(Safety.TimeOut::decision)
                .map(decision -> decision.number())
                .findFirst();
    }
}
