package nl.thuisbest.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import nl.thuisbest.store.postgres.Folders;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Settings;

/** The training run of the start-up cache: a small demo, a visit to its pages, and away again. */
final class WarmUp implements Callable<Integer> {
    static final String NAME = "warm-up";

    private final Shell shell;

    WarmUp(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Logs.quietFor(true);
        var folder = Files.createTempDirectory("thuisbest-warm-up");
        try {
            try (var running = Application.start(Settings.demo(folder).withPort(0))) {
                var read = new Visitor(running.port()).lookAround();
                shell.out().println("read " + read + " characters of pages");
            }
        } finally {
            Folders.delete(folder);
        }
        return Cli.DONE;
    }
}
