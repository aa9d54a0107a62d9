package nl.thuisbest.store.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.DocumentEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.PersonalText;
import nl.thuisbest.store.vault.Sealed;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads and adds to the journals of all paths. Paths are remembered: reading a known one asks the
 * database only for what came since, and adding to it asks nothing first.
 */
public final class Journal {
    /** How many entries are remembered, over all paths. */
    private static final long REMEMBERED = 60_000;

    private final JdbcOperations jdbc;
    private final EntryVault vault;
    private final Reader reader;
    private final List<ProjectionSql> projections;
    private final Cache<TrajectoryId, Known> known =
            Caffeine.newBuilder().maximumWeight(REMEMBERED).weigher(Known::weight).build();

    /**
     * What is known of a path.
     *
     * @param rows of the projections as they were written with the last entry; none when they were
     *     not written here
     */
    private record Known(Dossier dossier, List<Tree.Node> rows) {
        static int weight(TrajectoryId id, Known known) {
            return known.dossier.revision() + 1;
        }
    }

    public Journal(DataSource database, Keys keys, List<Projection> projections) {
        this.jdbc = new JdbcTemplate(database);
        this.vault = new EntryVault(keys);
        this.reader = new Reader(JdbcClient.create(jdbc), vault);
        this.projections = projections.stream().map(ProjectionSql::of).toList();
    }

    /** The path as it is now; one of which nothing was recorded is at revision 0. */
    public Dossier load(TrajectoryId id) {
        return Objects.requireNonNull(load(List.of(id)).get(id));
    }

    /** Several paths as they are now, in one question to the database. */
    public Map<TrajectoryId, Dossier> load(Collection<TrajectoryId> ids) {
        var now = reader.now(ids.stream().map(this::known).toList());
        now.values().forEach(dossier -> keep(dossier, List.of()));
        return now;
    }

    private Dossier known(TrajectoryId id) {
        var here = known.getIfPresent(id);
        return here == null ? Dossier.none(id) : here.dossier();
    }

    public Dossier append(
            Dossier before, List<? extends TrajectoryEvent> events, Author author, Instant at) {
        return append(before, events, author, at, List.of());
    }

    /**
     * Adds these events after what was seen, and what goes with them.
     *
     * @return the path with them
     * @throws Conflict when another was first; nothing was written then
     */
    public Dossier append(
            Dossier before,
            List<? extends TrajectoryEvent> events,
            Author author,
            Instant at,
            List<With> with) {
        return write(
                before,
                Batch.recorded(before, events, author, at.truncatedTo(ChronoUnit.MICROS)),
                with);
    }

    /**
     * Takes in a whole path as it was recorded elsewhere, by several people at several moments, in
     * one statement.
     *
     * @throws Conflict when the path is there already; nothing was written then
     */
    public Dossier take(TrajectoryId id, List<Recorded> entries, List<With> with) {
        return write(Dossier.none(id), entries, with);
    }

    private Dossier write(Dossier before, List<Recorded> recorded, List<With> with) {
        if (recorded.isEmpty()) {
            throw new IllegalArgumentException("an append has events");
        }
        var id = before.id();
        var batch = Batch.of(before, recorded);
        var statement = new Appending(id.value());
        var forward = before.with(recorded, batch.hashes().getLast());
        var texts =
                forward.isPresent()
                        ? batch.texts()
                        : destroy(statement, id, batch, before.plus(recorded));
        var after =
                forward.map(Dossier::state)
                        .orElseGet(() -> Trajectory.replay(id, before.plus(recorded)));
        var rows = project(statement, before, after);
        with.forEach(statement::also);
        destroyDocuments(statement, recorded, after);
        if (!statement.entries(jdbc, batch, sealed(id, texts), before.lastHash())) {
            throw new Conflict(load(id).after(before.revision()));
        }
        var now = forward.orElseGet(() -> reader.whole(id));
        keep(now, rows);
        return now;
    }

    /** The bytes of a document go in the statement that records that it was destroyed. */
    private static void destroyDocuments(
            Appending statement, List<Recorded> recorded, Trajectory after) {
        for (var entry : recorded) {
            if (entry.event() instanceof DocumentEvent.DocumentDestroyed destroyed) {
                after.legal()
                        .titles()
                        .document(destroyed.document())
                        .map(d -> DocumentRows.gone(after.id(), d.added().digest()))
                        .ifPresent(statement::also);
            }
        }
    }

    /** Writes the rows of the path that these entries change; most change none. */
    private List<Tree.Node> project(Appending statement, Dossier before, Trajectory after) {
        var old = rowsAt(before);
        var rows = rows(after);
        for (int i = 0; i < projections.size(); i++) {
            var was = old.isEmpty() ? null : old.get(i);
            if (!rows.get(i).equals(was)) {
                statement.project(projections.get(i), was, rows.get(i));
            }
        }
        return rows;
    }

    /** What the tables have of a path, as this version computes it; nothing of one that is new. */
    private List<Tree.Node> rowsAt(Dossier before) {
        if (before.revision() == 0) {
            return List.of();
        }
        var here = known.getIfPresent(before.id());
        return here != null && here.dossier() == before && !here.rows().isEmpty()
                ? here.rows()
                : rows(before.state());
    }

    private List<Tree.Node> rows(Trajectory state) {
        return projections.stream().map(sql -> sql.projection().row(state)).toList();
    }

    /**
     * What corrections and erasures say goes in the same statement that records them.
     *
     * @return what is left of the texts of the new entries
     */
    private Map<Integer, Map<String, PersonalText>> destroy(
            Appending statement, TrajectoryId id, Batch batch, List<Recorded> entries) {
        var stream = id.value();
        var destroyed = Destroyed.by(entries);
        var fresh = new HashMap<Integer, Map<String, PersonalText>>();
        batch.texts()
                .forEach((revision, texts) -> fresh.put(revision, destroyed.left(revision, texts)));

        var gone = new ArrayList<Integer>();
        var revisions = new ArrayList<Integer>();
        var resealed = new ArrayList<Sealed>();
        reader.texts(stream, destroyed.revisions())
                .forEach((revision, texts) -> {
                    var left = destroyed.left(revision, texts);
                    if (left.isEmpty()) {
                        gone.add(revision);
                    } else if (left.size() < texts.size()) {
                        revisions.add(revision);
                        resealed.add(vault.seal(stream, revision, left));
                    }
                });
        statement.destroyed(gone);
        statement.resealed(revisions, resealed);
        return fresh;
    }

    private Map<Integer, Sealed> sealed(
            TrajectoryId id, Map<Integer, Map<String, PersonalText>> texts) {
        var sealed = new HashMap<Integer, Sealed>();
        texts.forEach((revision, ofEntry) -> {
            if (!ofEntry.isEmpty()) {
                sealed.put(revision, vault.seal(id.value(), revision, ofEntry));
            }
        });
        return sealed;
    }

    /** Another thread may have read further meanwhile; the further one stays. */
    private void keep(Dossier dossier, List<Tree.Node> rows) {
        if (dossier.revision() > 0) {
            var unused =
                    known.asMap()
                            .merge(
                                    dossier.id(),
                                    new Known(dossier, rows),
                                    (old, fresh) ->
                                            old.dossier().revision() < fresh.dossier().revision()
                                                    ? fresh
                                                    : old);
        }
    }
}
