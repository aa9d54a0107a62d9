package nl.thuisbest.store.journal;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.shape.Tree;

/**
 * How payloads of an earlier form become the form of now. Old rows are never rewritten; each step
 * here goes from one version to the next, and stays as long as there are journals.
 */
final class Upcasters {
    /** The steps of an event, the first one from version 1 to 2; none for what never changed. */
    private static final Map<String, java.util.List<UnaryOperator<Tree>>> STEPS = Map.of();

    private Upcasters() {}

    static int version(String event) {
        return steps(event).size() + 1;
    }

    static Tree current(String event, int version, Tree payload) {
        var steps = steps(event);
        if (version > steps.size() + 1) {
            throw new CorruptHistory(
                    "'" + event + "' was written by a newer ThuisBest (version " + version + ")");
        }
        var tree = payload;
        for (var step : steps.subList(version - 1, steps.size())) {
            tree = step.apply(tree);
        }
        return tree;
    }

    private static java.util.List<UnaryOperator<Tree>> steps(String event) {
        return STEPS.getOrDefault(event, java.util.List.of());
    }
}
