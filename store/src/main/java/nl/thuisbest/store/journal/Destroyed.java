package nl.thuisbest.store.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.thuisbest.core.journal.Corrections;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.store.vault.PersonalText;

/**
 * Which texts must be gone by what the journal itself says (care-rules 14). The one function serves
 * both sides: an append destroys what comes new in it, and verification asks that neither more nor
 * less is missing.
 *
 * <p>A correction is applied to a tree that holds, in the place of each text, where that text came
 * from: what is not in the tree any more afterwards was corrected away, also when an item of a list
 * was left out and the others moved up.
 */
final class Destroyed {
    private final List<Recorded> entries;
    private final Set<Integer> erased = new HashSet<>();
    private final Map<Integer, Corrected> corrected = new HashMap<>();

    private Destroyed(List<Recorded> entries) {
        this.entries = entries;
    }

    /** An entry with its corrections so far: where its texts came from, and which are in it now. */
    private static final class Corrected {
        private final Set<String> origins;
        private final Set<Integer> corrections = new HashSet<>();
        private Tree now;

        Corrected(Recorded entry) {
            now = Mapper.write(entry.event(), (path, _) -> origin(entry.revision(), path));
            origins = new HashSet<>(EventCodec.digests(now).values());
        }

        void apply(int revision, RecordEvent.EntryCorrected correction) {
            corrections.add(revision);
            for (int i = 0; i < correction.changes().size(); i++) {
                var change = correction.changes().get(i);
                Tree value = change.is() == null ? null : new Tree.Text(change.is());
                if (change.text() != null) {
                    var origin = origin(revision, "changes." + i + ".text");
                    origins.add(origin.digest());
                    value = origin;
                }
                now = Corrections.with(now, change, value);
            }
        }

        boolean lost(String origin) {
            return origins.contains(origin) && !EventCodec.digests(now).containsValue(origin);
        }
    }

    private static Tree.Sealed origin(int revision, String path) {
        return new Tree.Sealed(revision + ":" + path);
    }

    static Destroyed by(List<Recorded> entries) {
        var destroyed = new Destroyed(entries);
        for (var entry : entries) {
            if (entry.event() instanceof RecordEvent event) {
                destroyed.apply(entry.revision(), event);
            }
        }
        return destroyed;
    }

    private void apply(int revision, RecordEvent event) {
        switch (event) {
            case RecordEvent.EntryErased erasure -> {
                int target = erasure.entry().value();
                erased.add(target);
                var history = corrected.get(target);
                if (history != null) {
                    erased.addAll(history.corrections);
                }
            }
            case RecordEvent.EntryCorrected correction ->
                    corrected
                            .computeIfAbsent(
                                    correction.entry().value(),
                                    target -> new Corrected(entries.get(target - 1)))
                            .apply(revision, correction);
        }
    }

    boolean has(int revision, String path) {
        if (erased.contains(revision)) {
            return true;
        }
        var origin = origin(revision, path).digest();
        return corrected.values().stream().anyMatch(entry -> entry.lost(origin));
    }

    /** The texts of an entry without those that must be gone. */
    Map<String, PersonalText> left(int revision, Map<String, PersonalText> texts) {
        var left = new LinkedHashMap<>(texts);
        left.keySet().removeIf(path -> has(revision, path));
        return left;
    }

    /** Entries of which something may have to be gone. */
    Set<Integer> revisions() {
        var revisions = new HashSet<>(erased);
        corrected.forEach((target, entry) -> {
            revisions.add(target);
            revisions.addAll(entry.corrections);
        });
        return revisions;
    }
}
