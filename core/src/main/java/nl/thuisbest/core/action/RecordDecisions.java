package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link RecordAction}. */
final class RecordDecisions {
    private RecordDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
