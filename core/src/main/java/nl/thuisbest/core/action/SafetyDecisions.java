package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link SafetyAction}. */
final class SafetyDecisions {
    private SafetyDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
