package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link PeopleAction}. */
final class PeopleDecisions {
    private PeopleDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
