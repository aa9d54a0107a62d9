package nl.thuisbest.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The cache of loaded and linked classes (JEP 514) with which a start takes a third of the time. It
 * is made by a training run: a second Java process that starts a demo of its own in a folder that
 * goes away, and visits its pages.
 */
final class AotCache {
    private static final Duration AFTER_THE_FIRST_PAGES = Duration.ofSeconds(4);

    /** What belongs to a start without the cache. */
    private static final List<String> WITHOUT = List.of("-Dthuisbest.aot", "-XX:TieredStopAtLevel");

    private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

    private final Path file;

    private AotCache(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The cache the start script asks for; empty when it is there already or nobody asks. */
    static Optional<AotCache> missing() {
        return Optional.ofNullable(System.getProperty("thuisbest.aot"))
                .map(Path::of)
                .filter(file -> !Files.exists(file))
                .map(AotCache::new);
    }

    /** Makes it while people work, at the lowest priority; ends with us. */
    void makeLater() {
        Thread.ofVirtual().name("start-up-cache").start(this::makeQuietly);
    }

    private void makeQuietly() {
        try {
            Thread.sleep(AFTER_THE_FIRST_PAGES);
            var _ = make(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            System.getLogger(AotCache.class.getName())
                    .log(System.Logger.Level.WARNING, "no start-up cache", e);
        }
    }

    /** Gives whether it was made; why not stands in the log beside it. */
    boolean make(boolean nice) throws InterruptedException {
        var part = Path.of(file + "." + ProcessHandle.current().pid() + ".part");
        try {
            dropLeftovers();
            var log = Path.of(file + ".log").toFile();
            var training =
                    new ProcessBuilder(command(part, nice))
                            .redirectErrorStream(true)
                            .redirectOutput(log)
                            .start();
            var end = new Thread(training::destroy);
            Runtime.getRuntime().addShutdownHook(end);
            var made = training.waitFor() == 0 && Files.exists(part);
            Runtime.getRuntime().removeShutdownHook(end);
            if (made) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException shuttingDown) {
            return false;
        }
    }

    /** What a run that was killed left behind is large. */
    private void dropLeftovers() throws IOException {
        try (var parts =
                Files.newDirectoryStream(Objects.requireNonNull(file.getParent()), "*.part*")) {
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static List<String> command(Path output, boolean nice) {
        var command = new ArrayList<String>();
        if (nice) {
            NICE.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .ifPresent(program -> command.addAll(List.of(program.toString(), "-n", "19")));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> WITHOUT.stream().noneMatch(argument::startsWith))
                .forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + output);
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), WarmUp.NAME));
        return command;
    }
}
