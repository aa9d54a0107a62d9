package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link MeasurementAction}. */
final class MeasurementDecisions {
    private MeasurementDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
