package nl.thuisbest.web.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;

/** What the two ways to start the server share. */
abstract class StartCommand implements Callable<Integer> {
    static final Usage SHARED =
            Usage.of(Usage.value("port"), Usage.value("address"), Usage.value(Usage.DATA));

    private static final int LAST_PORT = 65_535;

    final Shell shell;

    /** From 0, any free one. */
    final int port;

    final String address;
    private final @Nullable Path data;

    StartCommand(Shell shell, Given given) {
        this.shell = shell;
        port = given.number("port", 0, LAST_PORT, Settings.DEFAULT_PORT);
        address = Objects.requireNonNullElse(given.text("address"), Settings.THIS_MACHINE);
        data = given.path(Usage.DATA);
    }

    /** The folder that keeps the data: the one named, or one of our own for this way to start. */
    Path folder(String own) {
        return DataFolder.prepare(data != null ? data : shell.home().resolve(".thuisbest", own));
    }
}
