package nl.thuisbest.core.action;

import java.util.List;

/** Decides the actions of {@link RecordAction}; mending can always be, also after the end. */
final class RecordDecisions {
    private RecordDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        RecordAction.CorrectEntry.class,
                        "journal",
                        Checks::referred,
                        Correcting::decide),
                ActionType.decision(
                        RecordAction.EraseEntry.class,
                        "journal",
                        Checks::referred,
                        Erasing::decide));
    }
}
