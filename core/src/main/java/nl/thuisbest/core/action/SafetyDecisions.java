package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides the actions of {@link SafetyAction}: at home first, a time-out only when it must (S0).
 */
final class SafetyDecisions {
    private SafetyDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(
                        List.<ActionType<?>>of(
                                ActionType.fact(
                                        SafetyAction.ReportRelapse.class,
                                        "safety",
                                        Checks::referred,
                                        SafetyDecisions::relapse)),
                        TimeOutBegins.types(),
                        TimeOutEnds.types(),
                        AroundTimeOut.types())
                .flatMap(List::stream)
                .toList();
    }

    private static Decision<SafetyEvent.RelapseReported> relapse(
            Trajectory trajectory, SafetyAction.ReportRelapse action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new SafetyEvent.RelapseReported(
                                        action.whatHappened(),
                                        action.triedAtHome(),
                                        action.withWhom(),
                                        action.on())));
    }
}
