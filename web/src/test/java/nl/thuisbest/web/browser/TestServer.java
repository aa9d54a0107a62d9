package nl.thuisbest.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.app.Settings;

/** The demo on a free port with a database of its own, started at first use by any test. */
public final class TestServer {
    /** The day of the mock-ups. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private TestServer() {}

    public static Running get() {
        return Holder.RUNNING;
    }

    /** Address of a path on the server. */
    public static String url(String path) {
        return "http://127.0.0.1:" + get().port() + path;
    }

    /** A fresh folder under {@code target}. */
    public static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Running RUNNING = start();

        private static Running start() {
            var running =
                    Application.start(
                            new Settings(
                                    0,
                                    Settings.THIS_MACHINE,
                                    folder("server"),
                                    null,
                                    true,
                                    TODAY,
                                    0,
                                    1,
                                    false));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return running;
        }
    }
}
