package nl.thuisbest.store.journal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes projections anew from the journal, such as after a release that shows more in a list.
 * Appends that change a row wait meanwhile, so that none is passed over.
 */
public final class Replay {
    private static final int CHUNK = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Reader reader;
    private final List<Projection> projections;

    public Replay(DataSource database, Keys keys, List<Projection> projections) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.reader = new Reader(jdbc, new EntryVault(keys));
        this.projections = List.copyOf(projections);
    }

    /**
     * Makes all anew.
     *
     * @param progress is told how many paths are done, of how many
     * @return how many paths
     */
    public int run(BiConsumer<Integer, Integer> progress) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    lock(projections);
                    return replay(projections, progress);
                }));
    }

    /**
     * Makes those anew that are of another version; one question when there are none. Of several
     * nodes that start at once the first does it and the others wait.
     *
     * @return how many paths were read, or 0
     */
    public int runStale(BiConsumer<Integer, Integer> progress) {
        if (Versions.stale(jdbc, projections).isEmpty()) {
            return 0;
        }
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    lock(projections);
                    return replay(Versions.stale(jdbc, projections), progress);
                }));
    }

    private void lock(List<Projection> those) {
        for (var projection : those) {
            jdbc.sql("LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE".formatted(projection.table()))
                    .update();
        }
    }

    private int replay(List<Projection> those, BiConsumer<Integer, Integer> progress) {
        if (those.isEmpty()) {
            return 0;
        }
        those.forEach(projection -> jdbc.sql("DELETE FROM " + projection.table()).update());
        var streams =
                jdbc.sql("SELECT stream FROM journal WHERE revision = 1 ORDER BY stream")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        for (int from = 0; from < streams.size(); from += CHUNK) {
            var chunk = streams.subList(from, Math.min(from + CHUNK, streams.size()));
            write(those, chunk);
            progress.accept(from + chunk.size(), streams.size());
        }
        those.forEach(projection -> Versions.made(jdbc, projection));
        return streams.size();
    }

    private void write(List<Projection> those, List<UUID> streams) {
        var dossiers =
                reader.now(
                                streams.stream()
                                        .map(stream -> Dossier.none(new TrajectoryId(stream)))
                                        .toList())
                        .values();
        for (var projection : those) {
            var rows =
                    new Tree.Items(
                            dossiers.stream()
                                    .<Tree>map(dossier -> projection.row(dossier.state()))
                                    .toList());
            jdbc.sql(ProjectionSql.of(projection).many()).param(TreeJson.write(rows)).update();
        }
    }
}
