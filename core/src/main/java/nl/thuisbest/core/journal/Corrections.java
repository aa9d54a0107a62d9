package nl.thuisbest.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts corrections into the entries they are about, so that the state is as corrected and the
 * history stays.
 */
public final class Corrections {
    private static final Tree NOTHING = new Tree.Text("");

    private Corrections() {}

    /** The same entries in the same order, each as its last correction says. */
    public static List<Recorded> applied(List<Recorded> entries) {
        var result = new ArrayList<>(entries);
        for (var entry : entries) {
            if (entry.event() instanceof RecordEvent.EntryCorrected correction) {
                int index = correction.entry().value() - 1;
                if (index < 0 || index >= entry.revision() - 1 || index >= result.size()) {
                    throw new CorruptHistory(
                            "entry " + entry.revision() + " corrects entry " + (index + 1));
                }
                var before = result.get(index);
                result.set(
                        index,
                        new Recorded(
                                before.envelope(), apply(before.event(), correction.changes())));
            }
        }
        return List.copyOf(result);
    }

    /**
     * Earlier entries as they read today. A correction takes the text it mends away; where it stood
     * one reads that it was corrected, not that it was erased.
     *
     * @param all with what was recorded later
     * @param note what is read in its place
     */
    public static List<Recorded> noted(List<Recorded> earlier, List<Recorded> all, Story note) {
        var result = new ArrayList<>(earlier);
        for (var entry : all.subList(earlier.size(), all.size())) {
            if (entry.event() instanceof RecordEvent.EntryCorrected correction
                    && correction.entry().value() <= earlier.size()
                    && !erased(all, correction.entry())) {
                int index = correction.entry().value() - 1;
                var before = result.get(index);
                result.set(
                        index,
                        new Recorded(
                                before.envelope(),
                                noted(before.event(), correction.changes(), note)));
            }
        }
        return List.copyOf(result);
    }

    private static boolean erased(List<Recorded> all, EntryNo entry) {
        return all.stream()
                .anyMatch(e ->
                        e.event() instanceof RecordEvent.EntryErased erasure
                                && erasure.entry().equals(entry));
    }

    /** A value that cannot hold words, such as a date of birth, keeps the mark it has. */
    private static TrajectoryEvent noted(
            TrajectoryEvent event, List<RecordEvent.FieldChange> changes, Story note) {
        var texts =
                changes.stream()
                        .filter(change -> change.text() != null)
                        .map(change ->
                                new RecordEvent.FieldChange(change.field(), null, null, note))
                        .toList();
        try {
            return apply(event, texts);
        } catch (Invalid _) {
            return event;
        }
    }

    /**
     * The event with these fields as they should have been; refuses a field that is not there or a
     * value that cannot be.
     */
    public static TrajectoryEvent apply(
            TrajectoryEvent event, List<RecordEvent.FieldChange> changes) {
        Tree tree = Mapper.write(event, (_, text) -> new Tree.Text(text));
        for (var change : changes) {
            tree = with(tree, change, valueOf(change));
        }
        return Mapper.read(event.getClass(), tree, (_, _) -> null);
    }

    /** A text that was destroyed later reads as the erased mark, as the original would. */
    private static @Nullable Tree valueOf(RecordEvent.FieldChange change) {
        if (change.text() != null) {
            return change.text().erased()
                    ? new Tree.Sealed(change.text().value())
                    : new Tree.Text(change.text().value());
        }
        return change.is() == null ? null : new Tree.Text(change.is());
    }

    /** The tree of an event with one field changed; without a value the field is left out. */
    public static Tree with(Tree tree, RecordEvent.FieldChange change, @Nullable Tree value) {
        return with(tree, List.of(change.field().split("\\.", -1)), value);
    }

    private static Tree with(Tree tree, List<String> path, @Nullable Tree value) {
        var rest = path.subList(1, path.size());
        return switch (tree) {
            case Tree.Node node -> {
                var parts = new LinkedHashMap<>(node.parts());
                if (!rest.isEmpty()) {
                    var old = parts.getOrDefault(path.getFirst(), NOTHING);
                    parts.put(path.getFirst(), with(old, rest, value));
                } else if (value == null) {
                    parts.remove(path.getFirst());
                } else {
                    parts.put(path.getFirst(), value);
                }
                yield new Tree.Node(parts);
            }
            case Tree.Items items -> {
                var list = new ArrayList<>(items.items());
                int index = Integer.parseInt(path.getFirst());
                if (!rest.isEmpty()) {
                    list.set(index, with(list.get(index), rest, value));
                } else if (value == null) {
                    list.remove(index);
                } else {
                    list.set(index, value);
                }
                yield new Tree.Items(list);
            }
            case Tree.Text _, Tree.Sealed _ ->
                    throw new IllegalArgumentException("no field '" + path.getFirst() + "'");
        };
    }
}
