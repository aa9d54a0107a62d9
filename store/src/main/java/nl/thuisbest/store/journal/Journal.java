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
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.PersonalText;
import nl.thuisbest.store.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads and adds to the journals of all paths. Paths are remembered: reading a known one asks the
 * database only for what came since, and adding to it asks nothing first.
 */
public final class Journal {
    /** How many entries are remembered, over all paths. */
    private static final long REMEMBERED = 60_000;

    /** Of how many paths the rows are remembered. */
    private static final long ROWS_REMEMBERED = 1_000;

    private final JdbcClient jdbc;
    private final EntryVault vault;
    private final Reader reader;
    private final List<Projection> projections;
    private final Cache<TrajectoryId, Dossier> known =
            Caffeine.newBuilder()
                    .maximumWeight(REMEMBERED)
                    .weigher((TrajectoryId _, Dossier dossier) -> dossier.revision() + 1)
                    .build();

    private final Cache<TrajectoryId, Rows> written =
            Caffeine.newBuilder().maximumSize(ROWS_REMEMBERED).build();

    /** The rows of the projections as they were written with an entry. */
    private record Rows(int revision, List<String> rows) {}

    public Journal(JdbcClient jdbc, Keys keys, List<Projection> projections) {
        this.jdbc = jdbc;
        this.vault = new EntryVault(keys);
        this.reader = new Reader(jdbc, vault);
        this.projections = List.copyOf(projections);
    }

    /** The path as it is now; one of which nothing was recorded is at revision 0. */
    public Dossier load(TrajectoryId id) {
        return Objects.requireNonNull(load(List.of(id)).get(id));
    }

    /** Several paths as they are now, in one question to the database. */
    public Map<TrajectoryId, Dossier> load(Collection<TrajectoryId> ids) {
        var remembered =
                ids.stream()
                        .map(id ->
                                Objects.requireNonNullElseGet(
                                        known.getIfPresent(id), () -> Dossier.none(id)))
                        .toList();
        var now = reader.now(remembered);
        now.values().forEach(this::keep);
        return now;
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
        var batch = Batch.of(before, recorded);
        var last = batch.hashes().getLast();
        var statement =
                new Appending(before.id().value(), before.revision(), batch.lastRevision(), last);
        var after =
                batch.reachesBack()
                        ? sealAndDestroy(statement, before, batch)
                        : sealAll(statement, before, batch);
        var rows = projections.stream().map(projection -> projection.row(after)).toList();
        project(statement, rows, rowsAt(before));
        with.forEach(statement::also);
        if (!statement.entries(jdbc, batch.entries(), batch.hashes(), before.lastHash())) {
            throw new Conflict(load(before.id()).after(before.revision()));
        }
        written.put(before.id(), new Rows(batch.lastRevision(), rows));
        return batch.reachesBack()
                ? remember(reader.whole(before.id()))
                : remember(
                        new Dossier(
                                before.id(),
                                before.plus(batch.recorded()),
                                after,
                                Dossier.hex(last)));
    }

    /** Writes the rows of the path that these entries change; most change none. */
    private void project(Appending statement, List<String> rows, List<String> before) {
        for (int i = 0; i < projections.size(); i++) {
            if (before.isEmpty() || !rows.get(i).equals(before.get(i))) {
                statement.project(projections.get(i), rows.get(i));
            }
        }
    }

    /** What the tables have of a path, as this version computes it; nothing of one that is new. */
    private List<String> rowsAt(Dossier before) {
        if (before.revision() == 0) {
            return List.of();
        }
        var known = written.getIfPresent(before.id());
        return known != null && known.revision() == before.revision()
                ? known.rows()
                : projections.stream().map(projection -> projection.row(before.state())).toList();
    }

    private Trajectory sealAll(Appending statement, Dossier before, Batch batch) {
        seal(statement, before, batch.texts());
        var after = before.state();
        for (var entry : batch.recorded()) {
            after = after.evolve(entry);
        }
        return after;
    }

    /** What corrections and erasures say goes in the same statement that records them. */
    private Trajectory sealAndDestroy(Appending statement, Dossier before, Batch batch) {
        var stream = before.id().value();
        var entries = before.plus(batch.recorded());
        var destroyed = Destroyed.by(entries);
        var fresh = new HashMap<Integer, Map<String, PersonalText>>();
        batch.texts()
                .forEach((revision, texts) -> fresh.put(revision, destroyed.left(revision, texts)));
        seal(statement, before, fresh);

        var gone = new ArrayList<Integer>();
        var revisions = new ArrayList<Integer>();
        var sealed = new ArrayList<Sealed>();
        reader.texts(stream, destroyed.revisions())
                .forEach((revision, texts) -> {
                    var left = destroyed.left(revision, texts);
                    if (left.isEmpty()) {
                        gone.add(revision);
                    } else if (left.size() < texts.size()) {
                        revisions.add(revision);
                        sealed.add(vault.seal(stream, revision, left));
                    }
                });
        statement.destroyed(gone);
        statement.resealed(revisions, sealed);
        return Trajectory.replay(before.id(), entries);
    }

    private void seal(
            Appending statement, Dossier before, Map<Integer, Map<String, PersonalText>> texts) {
        var revisions = new ArrayList<Integer>();
        var sealed = new ArrayList<Sealed>();
        texts.forEach((revision, ofEntry) -> {
            if (!ofEntry.isEmpty()) {
                revisions.add(revision);
                sealed.add(vault.seal(before.id().value(), revision, ofEntry));
            }
        });
        statement.sealed(revisions, sealed);
    }

    private Dossier remember(Dossier dossier) {
        keep(dossier);
        return dossier;
    }

    /** Another thread may have read further meanwhile; the further one stays. */
    private void keep(Dossier dossier) {
        if (dossier.revision() > 0) {
            var unused =
                    known.asMap()
                            .merge(
                                    dossier.id(),
                                    dossier,
                                    (old, fresh) ->
                                            old.revision() > fresh.revision() ? old : fresh);
        }
    }
}
