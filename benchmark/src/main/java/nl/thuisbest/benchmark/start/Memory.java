package nl.thuisbest.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a running product keeps in memory, as Linux tells it.
 *
 * @param javaMegabytes resident memory of the Java process
 * @param databaseMegabytes of all PostgreSQL's processes, what they share counted once
 */
record Memory(double javaMegabytes, double databaseMegabytes) {
    static Memory of(ProcessHandle java, Path folder) throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid")).getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(pid.strip()));
        double database = 0;
        for (var process :
                postmaster.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                        .toList()) {
            database += megabytes(process, "smaps_rollup", "Pss:");
        }
        return new Memory(megabytes(java, "status", "VmRSS:"), database);
    }

    private static double megabytes(ProcessHandle process, String file, String line)
            throws IOException {
        var path = Path.of("/proc", Long.toString(process.pid()), file);
        return Files.exists(path) ? megabytes(Files.readAllLines(path), line) : Double.NaN;
    }

    /** The number of kB behind this name. */
    static double megabytes(List<String> lines, String name) {
        return lines.stream()
                        .filter(line -> line.startsWith(name))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(Double.NaN)
                / 1024;
    }
}
