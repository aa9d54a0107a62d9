package nl.thuisbest.web.cli;

import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What the libraries tell on the console: in a demo warnings only, and never their story of a start
 * that failed, for that is told in one sentence here.
 */
final class Logs {
    private static final List<String> TELL_OF_A_FAILED_START =
            List.of(
                    "org.springframework.boot.SpringApplication",
                    "org.springframework.boot.diagnostics",
                    "org.springframework.boot.tomcat",
                    "org.springframework.boot.web.server.servlet.context",
                    "com.zaxxer.hikari.pool.HikariPool");

    private Logs() {}

    static void quietFor(boolean demo) {
        if (demo) {
            level("root", "warn");
        }
        TELL_OF_A_FAILED_START.forEach(logger -> level(logger, "off"));
    }

    /** For a command that starts no server: only what goes wrong. */
    static void quietCommand() {
        LoggingSystem.get(Logs.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /** A level that was set from outside holds. */
    private static void level(String logger, String level) {
        var property = "logging.level." + logger;
        if (System.getProperty(property) == null) {
            System.setProperty(property, level);
        }
    }
}
