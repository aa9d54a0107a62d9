package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;

/** Decides the actions of {@link StayAction}, in the order of the path. */
final class StayDecisions {
    private StayDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(
                        Placing.types(),
                        PlanningLeave.types(),
                        BeingOnLeave.types(),
                        WayHome.types(),
                        GoingHome.types(),
                        Releasing.types())
                .<ActionType<?>>flatMap(List::stream)
                .toList();
    }
}
