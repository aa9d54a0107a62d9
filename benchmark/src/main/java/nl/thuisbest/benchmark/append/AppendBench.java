package nl.thuisbest.benchmark.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.thuisbest.benchmark.Table;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.postgres.OwnPostgres;
import nl.thuisbest.store.projection.TrajectoryProjection;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;

/**
 * The comparison: runs interleaved, so that a noisy minute hits all alike; medians of the rounds;
 * the flush time of the machine beside it, for a commit cannot be faster than that.
 */
public final class AppendBench {
    private static final int SECONDS = 4;

    private AppendBench() {}

    /**
     * @param folder where the server of this run keeps its data
     * @param rounds how many times each is run; the median is told
     */
    public static List<Table> run(Path folder, int rounds)
            throws SQLException, InterruptedException {
        try (var server = OwnPostgres.in(folder)) {
            var tables = new ArrayList<Table>();
            for (int clients : new int[] {1, 8}) {
                tables.add(measured(server, folder, clients, rounds));
            }
            return tables;
        }
    }

    private static Table measured(OwnPostgres server, Path folder, int clients, int rounds)
            throws SQLException, InterruptedException {
        create(server, "bench_ours");
        create(server, "bench_flowable");
        create(server, "bench_bare");
        Rulebook rulebook = Rulebooks.shipped();
        var keys = Keys.of(new byte[32]);
        var url =
                server.url("bench_ours")
                        + "?user="
                        + OwnPostgres.USER
                        + "&password="
                        + server.password();
        try (var ours = Database.at(url, keys);
                var flowablePool = pool(server, "bench_flowable");
                var barePool = pool(server, "bench_bare")) {
            BareInserts.prepare(barePool);
            var journal = new Journal(ours.jdbc(), keys, List.of(new TrajectoryProjection()));
            try (var flowable = new FlowableCases(flowablePool)) {
                Map<String, Supplier<Worker>> workers = new LinkedHashMap<>();
                workers.put("bare", () -> new BareInserts(barePool));
                workers.put("append", () -> new AppendAlone(journal));
                workers.put("action", () -> new OurCases(rulebook, journal));
                workers.put("flowable", () -> new Shared(flowable));
                return table(
                        clients, rounds(workers, clients, rounds), FlushTime.medianMillis(folder));
            }
        }
    }

    private static Map<String, List<Double>> rounds(
            Map<String, Supplier<Worker>> workers, int clients, int rounds)
            throws InterruptedException {
        var rates = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round <= rounds; round++) {
            for (var entry : workers.entrySet()) {
                var mine = Rate.clients(clients, entry.getValue());
                double rate = Rate.of(mine, SECONDS);
                mine.forEach(Worker::close);
                if (round > 0) {
                    rates.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(rate);
                }
            }
        }
        return rates;
    }

    private static Table table(int clients, Map<String, List<Double>> rates, double flushMillis) {
        double bare = Table.median(rates.get("bare"));
        double flowable = Table.median(rates.get("flowable"));
        var table =
                new Table(
                        "Case of four stages, %d client%s; flush %.2f ms"
                                .formatted(clients, clients == 1 ? "" : "s", flushMillis),
                        List.of("what", "steps/s", "cases/s", "of bare", "times Flowable"));
        rates.forEach((name, all) -> {
            double rate = Table.median(all);
            table.row(
                    name,
                    "%.0f".formatted(rate),
                    "%.0f".formatted(rate / 5),
                    "%.0f%%".formatted(100 * rate / bare),
                    "%.1f".formatted(rate / flowable));
        });
        return table;
    }

    private static void create(OwnPostgres server, String name) throws SQLException {
        try (var connection = pool(server, "postgres");
                var one = connection.getConnection();
                var statement = one.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
    }

    private static HikariDataSource pool(OwnPostgres server, String database) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url(database));
        config.setUsername(OwnPostgres.USER);
        config.setPassword(server.password());
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    /** All clients share one engine, as its users do. */
    private record Shared(Worker engine) implements Worker {
        @Override
        public int steps() {
            return engine.steps();
        }

        @Override
        public void oneCase() {
            engine.oneCase();
        }

        @Override
        public void close() {
            // The engine stays for the other clients.
        }
    }
}
