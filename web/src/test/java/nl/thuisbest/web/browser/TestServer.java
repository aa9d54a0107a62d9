package nl.thuisbest.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.thuisbest.store.postgres.OwnPostgres;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The demo on a free port, started at first use by any test, on one PostgreSQL server for the whole
 * run. A test that needs another node or an empty product starts its own beside it.
 */
public final class TestServer {
    /** The day of the mock-ups. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static final String SHARED = "shared";

    private TestServer() {}

    public static Running get() {
        return Holder.RUNNING;
    }

    /** Address of a path on the server. */
    public static String url(String path) {
        return url(get(), path);
    }

    public static String url(Running server, String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Another node on the database and with the key of the shared one; the caller closes it. */
    public static Running secondNode() {
        int unused = get().port();
        return start(SHARED, true, TODAY);
    }

    /** An empty demo on a database of its own, whose clock may be moved; the caller closes it. */
    public static Running demo(String database) {
        return demo(database, 0);
    }

    /** A demo with so many families of seed 2026; the caller closes it. */
    public static Running demo(String database, int families) {
        Postgres.create(database);
        return start(database, true, TODAY, families);
    }

    /** The product itself on a database of its own, no demo; the caller closes it. */
    public static Running product(String database) {
        Postgres.create(database);
        return start(database, false, null);
    }

    /** A fresh folder under {@code target}. */
    public static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running start(String database, boolean demo, @Nullable LocalDate today) {
        return start(database, demo, today, 0);
    }

    private static Running start(
            String database, boolean demo, @Nullable LocalDate today, int families) {
        return Application.start(
                new Settings(
                        0,
                        Settings.THIS_MACHINE,
                        Postgres.FOLDER.resolve(database),
                        Postgres.url(database),
                        demo,
                        today,
                        families,
                        families == 0 ? 1 : 2026,
                        false));
    }

    private static final class Holder {
        static final Running RUNNING = start();

        private static Running start() {
            Postgres.create(SHARED);
            var running = TestServer.start(SHARED, true, TODAY);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return running;
        }
    }

    /** One server for all databases of a run. */
    private static final class Postgres {
        static final Path FOLDER = folder("server");
        static final OwnPostgres SERVER = OwnPostgres.in(FOLDER);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }

        static String url(String database) {
            return SERVER.url(database)
                    + "?user="
                    + OwnPostgres.USER
                    + "&password="
                    + URLEncoder.encode(SERVER.password(), UTF_8);
        }

        static void create(String database) {
            try (var connection = DriverManager.getConnection(url("postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
