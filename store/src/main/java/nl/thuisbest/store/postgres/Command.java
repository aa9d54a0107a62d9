package nl.thuisbest.store.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Programs run to their end, their output in a file: a daemon that one of them starts would keep a
 * pipe open.
 */
final class Command {
    private final List<String> prefix;
    private final Path output;

    /**
     * @param prefix what stands before each command, such as {@code unshare -U}
     */
    Command(List<String> prefix, Path output) {
        this.prefix = List.copyOf(prefix);
        this.output = output;
    }

    /** Fails only where the program cannot be started at all. */
    int exitCode(List<String> command) throws IOException {
        var all = Stream.concat(prefix.stream(), command.stream()).toList();
        var builder =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // Settings in the environment are meant for another PostgreSQL, not for ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while PostgreSQL was busy.", e);
        }
    }

    void run(List<String> command) {
        var program = Path.of(command.getFirst()).getFileName();
        long before = output.toFile().length();
        try {
            if (exitCode(command) != 0) {
                throw new PostgresFailed(program + " failed: " + lastWords(before));
            }
        } catch (IOException e) {
            throw new PostgresFailed("Cannot run " + program + ".", e);
        }
    }

    /** The last line since then that tells what went wrong, else the last line. */
    private String lastWords(long before) throws IOException {
        try (var file = new RandomAccessFile(output.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(file.length() - before, 20_000)];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            var lines = new String(bytes, UTF_8).lines().toList();
            return lines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).contains("fatal"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "no output" : lines.getLast());
        }
    }
}
