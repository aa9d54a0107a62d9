package nl.thuisbest.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.thuisbest.benchmark.append.AppendBench;

/** Runs the measurements by name and prints their tables: {@code append} is the only one yet. */
public final class Bench {
    private static final int ROUNDS = 5;

    private Bench() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var names = List.of(arguments);
        if (!names.isEmpty() && !names.equals(List.of("append"))) {
            System.err.println("Deze meting bestaat niet. Kies: append.");
            System.exit(2);
        }
        for (var table : AppendBench.run(folder(), ROUNDS)) {
            System.out.println(table.markdown());
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("thuisbest-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
