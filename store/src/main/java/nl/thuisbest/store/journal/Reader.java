package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.PersonalText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads paths from the database, as far as they are not known yet. */
final class Reader {
    private final JdbcClient jdbc;
    private final EntryVault vault;

    Reader(JdbcClient jdbc, EntryVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The same paths as they are now. */
    Map<TrajectoryId, Dossier> now(Collection<Dossier> known) {
        var fresh = since(known);
        var now = new LinkedHashMap<TrajectoryId, Dossier>();
        for (var dossier : known) {
            var rows = fresh.get(dossier.id().value());
            now.put(dossier.id(), rows == null ? dossier : on(dossier, rows));
        }
        return now;
    }

    private Dossier on(Dossier dossier, List<Row> rows) {
        return dossier.with(recorded(rows), rows.getLast().hash())
                .orElseGet(() -> whole(dossier.id()));
    }

    Dossier whole(TrajectoryId id) {
        var rows = since(List.of(Dossier.none(id))).get(id.value());
        if (rows == null) {
            return Dossier.none(id);
        }
        var entries = recorded(rows);
        return new Dossier(
                id, entries, Trajectory.replay(id, entries), Dossier.hex(rows.getLast().hash()));
    }

    /** What is left of the texts of these entries. */
    Map<Integer, Map<String, PersonalText>> texts(UUID stream, Collection<Integer> revisions) {
        var texts = new LinkedHashMap<Integer, Map<String, PersonalText>>();
        jdbc.sql(
                        """
                        SELECT %s FROM journal j
                        WHERE stream = ? AND revision = ANY (?) AND nonce IS NOT NULL
                        """
                                .formatted(Row.COLUMNS))
                .param(stream)
                .param(revisions.stream().mapToInt(Integer::intValue).toArray())
                .query((rows, _) -> Row.of(rows))
                .list()
                .forEach(row -> texts.put(row.entry().revision(), row.texts(vault)));
        return texts;
    }

    private List<Recorded> recorded(List<Row> rows) {
        return rows.stream().map(row -> row.recorded(row.texts(vault))).toList();
    }

    private Map<UUID, List<Row>> since(Collection<Dossier> known) {
        var byStream = new LinkedHashMap<UUID, List<Row>>();
        jdbc.sql(
                        """
                        SELECT %s FROM unnest(?::uuid[], ?::int[]) AS known (stream, revision)
                        JOIN journal j ON j.stream = known.stream AND j.revision > known.revision
                        ORDER BY j.stream, j.revision
                        """
                                .formatted(Row.COLUMNS))
                .param(known.stream().map(dossier -> dossier.id().value()).toArray(UUID[]::new))
                .param(known.stream().mapToInt(Dossier::revision).toArray())
                .query((rows, _) -> Row.of(rows))
                .list()
                .forEach(row ->
                        byStream.computeIfAbsent(row.entry().stream(), _ -> new ArrayList<>())
                                .add(row));
        return byStream;
    }
}
