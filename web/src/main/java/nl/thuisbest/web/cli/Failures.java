package nl.thuisbest.web.cli;

import java.sql.SQLException;
import nl.thuisbest.rulebook.BrokenRulebook;
import nl.thuisbest.store.postgres.FolderInUse;
import nl.thuisbest.store.postgres.FolderNotWritable;
import nl.thuisbest.store.postgres.PostgresFailed;
import nl.thuisbest.store.schema.DatabaseFailed;
import nl.thuisbest.store.vault.WrongKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** What went wrong while starting, in one sentence where the cause is one that people can mend. */
final class Failures {
    private Failures() {}

    static int tell(Throwable problem, Shell shell) {
        var language = shell.environment().getOrDefault("THUISBEST_LANG", "nl");
        var known = known(problem, language);
        if (known != null) {
            known.tell(shell);
            return Cli.CANNOT;
        }
        shell.complain("unexpected", problem.getClass().getSimpleName());
        problem.printStackTrace(shell.err());
        shell.err().flush();
        return Cli.PROBLEMS;
    }

    private static @Nullable CannotStart known(Throwable problem, String language) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            var known =
                    switch (cause) {
                        case CannotStart said -> said;
                        case PortInUseException busy ->
                                new CannotStart("port.in-use", busy.getPort());
                        case BrokenRulebook broken ->
                                new CannotStart("rulebook.broken", broken.lines(language));
                        case FolderInUse _ -> new CannotStart("data.in-use");
                        case FolderNotWritable _ -> new CannotStart("data.unwritable");
                        case PostgresFailed failed ->
                                new CannotStart("data.failed", String.valueOf(failed.getMessage()));
                        case DatabaseFailed failed -> database(failed);
                        case SQLException refused -> database(refused);
                        case WrongKey _ -> new CannotStart("data.key");
                        default -> null;
                    };
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static CannotStart database(DatabaseFailed failed) {
        var known = failed.getCause() instanceof SQLException cause ? database(cause) : null;
        return known != null
                ? known
                : new CannotStart("db.failed", String.valueOf(failed.getMessage()));
    }

    /** By SQLSTATE class: 08 no connection, 28 not let in, 3D no such database. */
    private static @Nullable CannotStart database(SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state.isEmpty() ? "" : state.substring(0, 2)) {
            case "08" -> new CannotStart("db.unreachable");
            case "28" -> new CannotStart("db.refused");
            case "3D" -> new CannotStart("db.missing");
            default -> null;
        };
    }
}
