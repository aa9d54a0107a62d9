package nl.thuisbest.benchmark.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.postgres.OwnPostgres;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;

/** One PostgreSQL server with a database for each contender, all with the same settings. */
final class Arena implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final Keys KEYS = Keys.of(new byte[32]);

    private final OwnPostgres server;
    private final HikariDataSource owner;
    private final HikariDataSource bare;
    private final Database ours;
    private final HikariDataSource flowablePool;
    private final Statements flowableStatements;
    private final FlowableCases flowable;
    private final Rulebook rulebook = Rulebooks.shipped();
    private final Journal journal;

    private Arena(OwnPostgres server) throws SQLException {
        this.server = server;
        this.owner = pool("postgres");
        for (var name : List.of("bench_bare", "bench_ours", "bench_flowable")) {
            execute("CREATE DATABASE " + name);
        }
        this.bare = pool("bench_bare");
        BareInserts.prepare(bare);
        this.ours =
                Database.at(
                        server.url("bench_ours")
                                + "?user="
                                + OwnPostgres.USER
                                + "&password="
                                + server.password(),
                        KEYS);
        this.journal = new Journal(ours.dataSource(), KEYS, Projections.all());
        this.flowablePool = pool("bench_flowable");
        this.flowableStatements = new Statements(flowablePool);
        this.flowable = new FlowableCases(flowableStatements.source());
    }

    static Arena in(Path folder) throws SQLException {
        return new Arena(OwnPostgres.in(folder));
    }

    /** Holds for the whole server from the next commit on. */
    void set(Flush flush) throws SQLException {
        execute("ALTER SYSTEM SET commit_delay = " + flush.delay());
        execute("ALTER SYSTEM SET commit_siblings = " + flush.siblings());
        execute("SELECT pg_reload_conf()");
    }

    /** A worker for each client; clients of Flowable share one engine, as its users do. */
    List<Worker> workers(Contender contender, int clients) {
        return Stream.generate(() -> worker(contender, journal)).limit(clients).toList();
    }

    private Worker worker(Contender contender, Journal journal) {
        return switch (contender) {
            case BARE -> new BareInserts(bare);
            case APPEND -> new AppendAlone(journal);
            case ACTION -> new OurCases(rulebook, journal);
            case FLOWABLE -> flowable;
        };
    }

    /** How many SQL statements one case takes, counted where they are sent. */
    Map<Contender, Integer> statements() {
        var counted = new EnumMap<Contender, Integer>(Contender.class);
        counted.put(Contender.BARE, Worker.STEPS);
        var mine = new Statements(ours.dataSource());
        var watched = new Journal(mine.source(), KEYS, Projections.all());
        for (var contender : List.of(Contender.APPEND, Contender.ACTION)) {
            counted.put(contender, mine.during(worker(contender, watched)::oneCase));
        }
        counted.put(Contender.FLOWABLE, flowableStatements.during(flowable::oneCase));
        return counted;
    }

    String version() throws SQLException {
        return "PostgreSQL " + show("server_version");
    }

    /** What the server says of itself, not what we think we set. */
    String durability() throws SQLException {
        var said = new StringBuilder();
        for (var setting :
                List.of(
                        "fsync",
                        "synchronous_commit",
                        "full_page_writes",
                        "commit_delay",
                        "commit_siblings")) {
            said.append(said.isEmpty() ? "" : ", ").append(setting).append('=');
            said.append(show(setting));
        }
        return said.toString();
    }

    private String show(String setting) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private HikariDataSource pool(String database) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url(database));
        config.setUsername(OwnPostgres.USER);
        config.setPassword(server.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        flowable.end();
        flowablePool.close();
        ours.close();
        bare.close();
        owner.close();
        server.close();
    }
}
