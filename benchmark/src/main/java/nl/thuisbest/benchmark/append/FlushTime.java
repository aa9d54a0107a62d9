package nl.thuisbest.benchmark.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** How long this machine takes to put 8 kB on its disk for good: no commit is faster. */
final class FlushTime {
    private static final int TRIES = 200;

    private FlushTime() {}

    static double medianMillis(Path folder) {
        try {
            var file = Files.createTempFile(folder, "flush", null);
            var times = new long[TRIES];
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < TRIES; i++) {
                    long start = System.nanoTime();
                    channel.write(ByteBuffer.allocate(8192), i * 8192L);
                    channel.force(false);
                    times[i] = System.nanoTime() - start;
                }
            } finally {
                Files.delete(file);
            }
            Arrays.sort(times);
            return times[TRIES / 2] / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
