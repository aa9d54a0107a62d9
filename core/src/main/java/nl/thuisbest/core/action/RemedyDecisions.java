package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;

/**
 * What others asked and decided about decisions on a path, recorded as facts; what follows from
 * them is in the fold, the duties and the alarms.
 */
final class RemedyDecisions {
    private RemedyDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(Complaining.types(), RulingOnComplaints.types(), GoingToCourt.types())
                .flatMap(List::stream)
                .toList();
    }
}
