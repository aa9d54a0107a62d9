package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;

/**
 * Decides the actions of {@link StayAction}, {@link LeaveAction} and {@link HomeAction}, in the
 * order of the path.
 */
final class StayDecisions {
    private StayDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(
                        Placing.types(),
                        PlanningLeave.types(),
                        LeaveSeries.types(),
                        LeaveDecisions.types(),
                        BeingOnLeave.types(),
                        NotBack.types(),
                        WayHome.types(),
                        GoingHome.types(),
                        PreparingSuspension.types(),
                        Releasing.types())
                .<ActionType<?>>flatMap(List::stream)
                .toList();
    }
}
