package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.PersonalText;
import nl.thuisbest.store.vault.WrongKey;

/** Checks the rows of one path: its chain, its texts, and that they can be folded. */
final class PathCheck {
    private final UUID stream;
    private final List<Row> rows;
    private final EntryVault vault;
    private final List<Problem> problems = new ArrayList<>();

    PathCheck(List<Row> rows, EntryVault vault) {
        this.stream = rows.getFirst().entry().stream();
        this.rows = rows;
        this.vault = vault;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The state, when the rows are whole enough to have one. */
    Optional<Trajectory> run() {
        chain();
        var texts = texts();
        if (texts.size() < rows.size()) {
            return Optional.empty();
        }
        try {
            var entries = new ArrayList<Recorded>();
            for (int i = 0; i < rows.size(); i++) {
                entries.add(rows.get(i).recorded(texts.get(i)));
            }
            var destroyed = Destroyed.by(entries);
            for (int i = 0; i < rows.size(); i++) {
                digests(rows.get(i).entry(), texts.get(i), destroyed);
            }
            return Optional.of(Trajectory.replay(new TrajectoryId(stream), entries));
        } catch (CorruptHistory | IllegalArgumentException | IndexOutOfBoundsException e) {
            report(Problem.Kind.UNREADABLE, 0);
            return Optional.empty();
        }
    }

    private void chain() {
        var previous = Chain.start();
        int revision = 0;
        for (var row : rows) {
            var entry = row.entry();
            if (entry.revision() != ++revision) {
                report(Problem.Kind.GAP, entry.revision());
                revision = entry.revision();
            } else if (!Arrays.equals(previous, row.previous())) {
                report(Problem.Kind.CHAIN, entry.revision());
            }
            if (!Arrays.equals(Chain.hash(row.previous(), entry), row.hash())) {
                report(Problem.Kind.CHANGED, entry.revision());
            }
            previous = row.hash();
        }
    }

    private List<Map<String, PersonalText>> texts() {
        var texts = new ArrayList<Map<String, PersonalText>>();
        for (var row : rows) {
            try {
                texts.add(row.texts(vault));
            } catch (WrongKey e) {
                report(Problem.Kind.NO_KEY, row.entry().revision());
            }
        }
        return texts;
    }

    private void digests(Entry entry, Map<String, PersonalText> texts, Destroyed destroyed) {
        var unknown = new HashMap<>(texts);
        EventCodec.digests(TreeJson.read(entry.payload()))
                .forEach((path, digest) -> {
                    var text = unknown.remove(path);
                    boolean mustBeGone = destroyed.has(entry.revision(), path);
                    if (text == null && !mustBeGone) {
                        report(Problem.Kind.TEXT_MISSING, entry.revision());
                    } else if (text != null && mustBeGone) {
                        report(Problem.Kind.TEXT_KEPT, entry.revision());
                    } else if (text != null && !text.digest().equals(digest)) {
                        report(Problem.Kind.TEXT_CHANGED, entry.revision());
                    }
                });
        if (!unknown.isEmpty()) {
            report(Problem.Kind.TEXT_CHANGED, entry.revision());
        }
    }

    private void report(Problem.Kind kind, int revision) {
        problems.add(new Problem(kind, stream, revision));
    }
}
