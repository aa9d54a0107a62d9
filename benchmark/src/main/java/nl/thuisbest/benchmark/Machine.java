package nl.thuisbest.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;

/** On what was measured: figures without it say little. */
public final class Machine {
    private static final int FLUSHES = 200;
    private static final double QUIET = 0.25;

    private Machine() {}

    /** The load of the last minute: how many programs wanted a core. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * One sentence or two.
     *
     * @param before the load before anything was measured
     * @param folder on the disk that was measured on
     */
    static String now(double before, Path folder) {
        int cores = Runtime.getRuntime().availableProcessors();
        var busy = before < 0 ? "load unknown" : busy(before, cores);
        return String.format(
                Locale.ROOT,
                "Measured on %s, %d cores, %s, Java %s; a flush of 8 kB to disk takes %.2f ms"
                        + " (median of %d); %s.",
                LocalDate.now(ZoneOffset.UTC),
                cores,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.version"),
                flushMillis(folder),
                FLUSHES,
                busy);
    }

    static String busy(double load, int cores) {
        return String.format(
                Locale.ROOT,
                load < QUIET * cores
                        ? "the machine was quiet (load %.1f before)"
                        : "the machine was busy with other work (load %.1f before), so a quiet one"
                                + " does better",
                load);
    }

    /** How long this machine takes to put 8 kB on its disk for good: no commit is faster. */
    public static double flushMillis(Path folder) {
        try {
            var file = Files.createTempFile(folder, "flush", null);
            var times = new ArrayList<Double>();
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < FLUSHES; i++) {
                    long start = System.nanoTime();
                    int unused = channel.write(ByteBuffer.allocate(8192), i * 8192L);
                    channel.force(false);
                    times.add((System.nanoTime() - start) / 1e6);
                }
            } finally {
                Files.delete(file);
            }
            return Samples.median(times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
