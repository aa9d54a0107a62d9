package nl.thuisbest.store.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicInteger;
import nl.thuisbest.store.postgres.OwnPostgres;

/**
 * A fresh database with all tables, in one server that all tests of a run share. The folder is kept
 * between runs, for a first start takes seconds.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** An empty database of its own; the caller closes it. */
    public static HikariDataSource empty() {
        try {
            var server = Server.RUNNING;
            var name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
            try (var connection =
                            DriverManager.getConnection(
                                    server.url("postgres"), OwnPostgres.USER, server.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            var pool = new HikariDataSource();
            pool.setJdbcUrl(server.url(name));
            pool.setUsername(OwnPostgres.USER);
            pool.setPassword(server.password());
            pool.setMaximumPoolSize(8);
            return pool;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of an empty database of its own, for who opens it as the product does. */
    public static String address() {
        try (var database = empty()) {
            return database.getJdbcUrl()
                    + "?user="
                    + OwnPostgres.USER
                    + "&password="
                    + Server.RUNNING.password();
        }
    }

    /** A database of its own with all tables. */
    public static HikariDataSource withTables() {
        var database = empty();
        Migrations.apply(database);
        return database;
    }

    /** Started at first use, stopped when the tests end. */
    private static final class Server {
        static final OwnPostgres RUNNING = start();

        private static OwnPostgres start() {
            try {
                var folder =
                        Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pg");
                var server = OwnPostgres.in(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
