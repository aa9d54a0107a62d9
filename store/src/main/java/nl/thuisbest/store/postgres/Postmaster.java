package nl.thuisbest.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** The running server of a data directory, as its {@code postmaster.pid} tells. */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Postmaster() {}

    static OptionalLong pid(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | NumberFormatException noneOrHalf) {
            return OptionalLong.empty();
        }
    }

    /**
     * Stops a server that a killed run left behind. A killed server stays in the process table as a
     * zombie until someone asks after it; that counts as gone, but PostgreSQL would take it for a
     * living one, so its pid file goes too. We hold the folder's lock: nobody else starts one here.
     */
    static void stopOrphan(Path data, Command command, Binaries binaries) {
        var pid = pid(data);
        if (pid.isPresent() && isServer(pid.getAsLong())) {
            stop(data, command, binaries);
        }
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new PostgresFailed("The pid file of PostgreSQL cannot be removed.", e);
        }
    }

    /** Ends all connections and stops; returns when the process is gone. */
    static void stop(Path data, Command command, Binaries binaries) {
        var pid = pid(data);
        if (pid.isEmpty() || gone(pid.getAsLong())) {
            return;
        }
        try {
            for (var mode : List.of("fast", "immediate")) {
                if (gone(pid.getAsLong()) || command.exitCode(stop(data, binaries, mode)) == 0) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new PostgresFailed("Cannot run pg_ctl.", e);
        }
        if (!waitUntil(() -> gone(pid.getAsLong()))) {
            throw new PostgresFailed("PostgreSQL (process " + pid.getAsLong() + ") does not stop.");
        }
    }

    private static List<String> stop(Path data, Binaries binaries, String mode) {
        return List.of(
                binaries.pgCtl(), "stop", "-s", "-D", data.toString(), "-m", mode, "-t", "30");
    }

    static boolean gone(long pid) {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            var text = Files.readString(stat);
            var state = text.charAt(text.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException noProc) {
            return ProcessHandle.of(pid).map(process -> !process.isAlive()).orElse(true);
        }
    }

    /** False too for a process of another program that was given the same number since. */
    private static boolean isServer(long pid) {
        return !gone(pid)
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .map(program -> program.endsWith("postgres"))
                        .orElse(true);
    }

    private static boolean waitUntil(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.millis(20);
        }
        return true;
    }
}
