package nl.thuisbest.web.cli;

import java.sql.SQLException;
import org.springframework.boot.web.server.PortInUseException;

/** What went wrong while starting, in one sentence where the cause is one that people can mend. */
final class Failures {
    private Failures() {}

    static int tell(Throwable problem, Shell shell) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart known -> {
                    known.tell(shell);
                    return Cli.CANNOT;
                }
                case PortInUseException busy -> {
                    shell.complain("port.in-use", busy.getPort());
                    return Cli.CANNOT;
                }
                case SQLException refused when database(refused, shell) -> {
                    return Cli.CANNOT;
                }
                default -> {}
            }
        }
        shell.complain("unexpected", problem.getClass().getSimpleName());
        problem.printStackTrace(shell.err());
        shell.err().flush();
        return Cli.PROBLEMS;
    }

    /** By SQLSTATE class: 08 no connection, 28 not let in, 3D no such database. */
    private static boolean database(SQLException refused, Shell shell) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        var key =
                state.startsWith("08")
                        ? "db.unreachable"
                        : state.startsWith("28")
                                ? "db.refused"
                                : state.startsWith("3D") ? "db.missing" : "";
        if (!key.isEmpty()) {
            shell.complain(key);
        }
        return !key.isEmpty();
    }
}
