package nl.thuisbest.web.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a start of the application is told; the command line makes it, the tests make their own.
 *
 * @param port where it listens; 0 takes a free one
 * @param bind the address it listens on, {@code 127.0.0.1} for this machine only
 * @param dataDir where the embedded database and the keys are kept
 * @param dbUrl JDBC URL of an own PostgreSQL server, user and password included; null runs an
 *     embedded one in {@code dataDir}
 * @param demo fictional families, demo accounts and a clock that can be moved
 * @param today the first day of the demo clock; null is the real day
 * @param families how many families the demo starts with
 * @param seed the same seed gives the same families
 * @param dev templates and styles are read anew from the source folder at each request
 */
public record Settings(
        int port,
        String bind,
        Path dataDir,
        @Nullable String dbUrl,
        boolean demo,
        @Nullable LocalDate today,
        int families,
        long seed,
        boolean dev) {
    public static final int DEFAULT_PORT = 8080;
    public static final String THIS_MACHINE = "127.0.0.1";

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535");
        }
        if (families < 0) {
            throw new IllegalArgumentException("a number of families is not negative");
        }
        if (today != null && !demo) {
            throw new IllegalArgumentException("only the demo has a clock that can be set");
        }
    }

    /** A demo with an embedded database in this folder. */
    public static Settings demo(Path dataDir) {
        return new Settings(DEFAULT_PORT, THIS_MACHINE, dataDir, null, true, null, 24, 2026, false);
    }

    /** The product itself: no fictional family, the real clock. */
    public static Settings serve(Path dataDir, @Nullable String dbUrl) {
        return new Settings(DEFAULT_PORT, THIS_MACHINE, dataDir, dbUrl, false, null, 0, 0, false);
    }

    public Settings withPort(int other) {
        return new Settings(other, bind, dataDir, dbUrl, demo, today, families, seed, dev);
    }

    /** Leaves the database URL out, for it holds a password. */
    @Override
    public String toString() {
        return "Settings[port=%d, bind=%s, demo=%s, today=%s, families=%d, seed=%d, dev=%s]"
                .formatted(port, bind, demo, today, families, seed, dev);
    }
}
