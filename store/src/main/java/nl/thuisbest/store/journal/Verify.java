package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.Keys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks all that was kept: every chain, every text against its digest, every projection against
 * its replay, every anchor. Reads one snapshot, so that work may go on meanwhile.
 */
public final class Verify {
    private final DataSource database;
    private final Keys keys;
    private final List<Projection> projections;

    public Verify(DataSource database, Keys keys, List<Projection> projections) {
        this.database = database;
        this.keys = keys;
        this.projections = List.copyOf(projections);
    }

    /**
     * What was looked at and what was found.
     *
     * @param problems none when all is well
     */
    public record Report(int paths, long entries, int anchors, List<Problem> problems) {
        public Report {
            problems = List.copyOf(problems);
        }

        public boolean clean() {
            return problems.isEmpty();
        }
    }

    /**
     * @param progress is told how many entries were checked, of how many
     */
    public Report run(BiConsumer<Long, Long> progress) {
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        var template = new JdbcTemplate(database);
        template.setFetchSize(2_000);
        return Objects.requireNonNull(
                snapshot.execute(_ -> new Run(JdbcClient.create(template), progress).report()));
    }

    /** One verification, with what it has found so far. */
    private final class Run {
        private final JdbcClient jdbc;
        private final BiConsumer<Long, Long> progress;
        private final EntryVault vault = new EntryVault(keys);
        private final ProjectionCheck replay;
        private final DocumentCheck documents;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Row> path = new ArrayList<>();
        private final long total;
        private int paths;
        private long entries;

        Run(JdbcClient jdbc, BiConsumer<Long, Long> progress) {
            this.jdbc = jdbc;
            this.progress = progress;
            this.replay = new ProjectionCheck(jdbc, projections);
            this.documents = new DocumentCheck(jdbc, keys);
            this.total = jdbc.sql("SELECT count(*) FROM journal").query(Long.class).single();
        }

        Report report() {
            try (var rows =
                    jdbc
                            .sql(
                                    """
                                    SELECT %s FROM journal j ORDER BY stream, revision
                                    """
                                            .formatted(Row.COLUMNS))
                            .query((row, _) -> Row.of(row))
                            .stream()) {
                rows.forEach(this::take);
            }
            checkPath();
            replay.finish();
            problems.addAll(replay.problems());
            problems.addAll(documents.run());
            var anchors = new AnchorCheck(jdbc, new Anchors(database, keys));
            int count = anchors.run();
            problems.addAll(anchors.problems());
            return new Report(paths, entries, count, problems);
        }

        private void take(Row row) {
            if (!path.isEmpty() && !path.getFirst().entry().stream().equals(row.entry().stream())) {
                checkPath();
            }
            path.add(row);
        }

        private void checkPath() {
            if (path.isEmpty()) {
                return;
            }
            var check = new PathCheck(path, vault);
            check.run()
                    .ifPresent(state -> {
                        replay.add(state);
                        documents.add(state);
                    });
            problems.addAll(check.problems());
            paths++;
            entries += path.size();
            path.clear();
            progress.accept(entries, total);
        }
    }
}
