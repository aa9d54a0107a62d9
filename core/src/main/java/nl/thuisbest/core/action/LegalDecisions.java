package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link LegalAction}. */
final class LegalDecisions {
    private LegalDecisions() {}

    static List<ActionType<?>> types() {
        return List.of();
    }
}
