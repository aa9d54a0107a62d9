package nl.thuisbest.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.thuisbest.benchmark.Samples;
import nl.thuisbest.benchmark.Says;
import nl.thuisbest.benchmark.Table;

/** From the command to the first page, on a folder of 24 families that is there already. */
public final class StartBench {
    private static final List<String> FAMILIES = List.of("--families", "24");
    private static final Map<String, Boolean> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("with the cache", true);
        WAYS.put("without the cache, compiled lightly", false);
    }

    private StartBench() {}

    public static List<Table> run(Path home, Path folder, int rounds, Says says)
            throws IOException, InterruptedException {
        says.say("start.preparing");
        Product.prepare(home, folder.resolve("build.log"));
        Product.start(home, folder, true, FAMILIES).settled().close();
        var seconds = new LinkedHashMap<String, List<Double>>();
        var memory = new LinkedHashMap<String, List<Memory>>();
        for (int round = 1; round <= rounds; round++) {
            says.say("start.round", round, rounds);
            for (var way : WAYS.entrySet()) {
                try (var product = Product.start(home, folder, way.getValue(), List.of())) {
                    add(seconds, way.getKey(), product.firstPageSeconds());
                    add(memory, way.getKey(), product.memory());
                }
            }
        }
        var table =
                new Table(
                        "Start and memory",
                        "From `./thuisbest demo` to its first page, the script's own work included,"
                                + " on a folder with 24 families that is there already; medians of "
                                + rounds
                                + " starts, in turn. Memory is resident, just after the first"
                                + " page.",
                        List.of(
                                "start",
                                "seconds",
                                "fastest - slowest",
                                "Java MB",
                                "PostgreSQL MB"));
        seconds.forEach((way, all) -> {
            var used = memory.getOrDefault(way, List.of());
            table.row(
                    way,
                    format("%.2f", Samples.median(all)),
                    format("%.2f - %.2f", Samples.percentile(all, 1), Samples.percentile(all, 100)),
                    format("%.0f", median(used.stream().map(Memory::javaMegabytes).toList())),
                    format("%.0f", median(used.stream().map(Memory::databaseMegabytes).toList())));
        });
        return List.of(table);
    }

    private static double median(List<Double> values) {
        return Samples.median(values);
    }

    private static <T> void add(Map<String, List<T>> all, String way, T value) {
        all.computeIfAbsent(way, _ -> new ArrayList<>()).add(value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
