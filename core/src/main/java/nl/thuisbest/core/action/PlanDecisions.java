package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link PlanAction}. */
final class PlanDecisions {
    private PlanDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
