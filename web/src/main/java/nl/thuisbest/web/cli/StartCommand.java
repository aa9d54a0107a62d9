package nl.thuisbest.web.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.thuisbest.web.app.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the two ways to start the server share. */
abstract class StartCommand extends GlobalOptions implements Callable<Integer> {
    final Shell shell;

    @Option(names = "--port", converter = PortNumber.class)
    int port = Settings.DEFAULT_PORT;

    @Option(names = "--address")
    String address = Settings.THIS_MACHINE;

    @Option(names = "--data")
    @Nullable Path data;

    StartCommand(Shell shell) {
        this.shell = shell;
    }

    /** The folder that keeps the data: the one named, or one of our own for this way to start. */
    Path folder(String own) {
        return DataFolder.prepare(data != null ? data : shell.home().resolve(".thuisbest", own));
    }
}
