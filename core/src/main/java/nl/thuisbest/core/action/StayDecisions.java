package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link StayAction}. */
final class StayDecisions {
    private StayDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
