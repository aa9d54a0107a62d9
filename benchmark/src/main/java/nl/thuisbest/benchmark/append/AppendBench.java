package nl.thuisbest.benchmark.append;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.thuisbest.benchmark.Machine;
import nl.thuisbest.benchmark.Samples;
import nl.thuisbest.benchmark.Says;
import nl.thuisbest.benchmark.Table;

/**
 * The comparison: runs interleaved, so that a noisy minute hits all alike; medians of the rounds;
 * with the flush time of the machine beside it, for a commit cannot be faster than that.
 */
public final class AppendBench {
    private static final double SECONDS = 2.5;

    /**
     * A server that runs for weeks has its hot code compiled; after two minutes and a half it is no
     * longer getting faster.
     */
    private static final double WARM_UP_FOR_EACH_ROUND = 30;

    private static final List<Integer> CLIENTS = List.of(1, 8);

    private AppendBench() {}

    /**
     * @param folder where the server of this run keeps its data
     * @param rounds how many times each is run; the median is told
     */
    public static List<Table> run(Path folder, int rounds, Says says)
            throws SQLException, InterruptedException {
        try (var arena = Arena.in(folder)) {
            warmUp(arena, rounds * WARM_UP_FOR_EACH_ROUND, says);
            var tables = new ArrayList<Table>();
            for (var flush : Flush.values()) {
                arena.set(flush);
                for (int clients : CLIENTS) {
                    says.say("append.clients." + flush.key(), clients);
                    var rates = rounds(arena, clients, rounds, says);
                    var statements = arena.statements();
                    tables.add(table(clients, flush, rates, statements, arena, folder));
                }
            }
            return tables;
        }
    }

    private static void warmUp(Arena arena, double seconds, Says says) throws InterruptedException {
        for (var contender : Contender.values()) {
            says.say("append.warm-up", contender.words(), Math.round(seconds));
            double unused = measured(arena, contender, CLIENTS.getLast(), seconds);
        }
    }

    private static double measured(Arena arena, Contender contender, int clients, double seconds)
            throws InterruptedException {
        var workers = arena.workers(contender, clients);
        double rate = Rate.of(workers, seconds);
        workers.forEach(Worker::close);
        return rate;
    }

    private static Map<Contender, List<Double>> rounds(
            Arena arena, int clients, int rounds, Says says) throws InterruptedException {
        var rates = new LinkedHashMap<Contender, List<Double>>();
        for (int round = 0; round <= rounds; round++) {
            says.say("append.round", round, rounds);
            for (var contender : Contender.values()) {
                double rate = measured(arena, contender, clients, SECONDS);
                if (round > 0) {
                    rates.computeIfAbsent(contender, _ -> new ArrayList<>()).add(rate);
                }
            }
        }
        return rates;
    }

    private static Table table(
            int clients,
            Flush flush,
            Map<Contender, List<Double>> rates,
            Map<Contender, Integer> statements,
            Arena arena,
            Path folder)
            throws SQLException {
        double bare = median(rates, Contender.BARE);
        double flowable = median(rates, Contender.FLOWABLE);
        int rounds = rates.getOrDefault(Contender.BARE, List.of()).size();
        var table =
                new Table(
                        format(
                                "A case of four stages, %d %s, %s",
                                clients, clients == 1 ? "client" : "clients", flush.words()),
                        format(
                                "%s; %s; a flush of 8 kB took %.2f ms just after; medians of %d"
                                        + " interleaved runs of %.1f s, after %.0f s of warm-up for"
                                        + " each.",
                                arena.version(),
                                arena.durability(),
                                Machine.flushMillis(folder),
                                rounds,
                                SECONDS,
                                rounds * WARM_UP_FOR_EACH_ROUND),
                        List.of(
                                "what",
                                "cases/s",
                                "steps/s",
                                "lowest - highest",
                                "of the bare limit",
                                "times Flowable",
                                "SQL statements a case"));
        rates.forEach((contender, all) -> {
            double rate = Samples.median(all);
            table.row(
                    contender.words(),
                    format("%.0f", rate / Worker.STEPS),
                    format("%.0f", rate),
                    format("%.0f - %.0f", Samples.percentile(all, 1), Samples.percentile(all, 100)),
                    format("%.0f%%", 100 * rate / bare),
                    format("%.1f", rate / flowable),
                    format("%d", statements.getOrDefault(contender, 0)));
        });
        return table;
    }

    private static double median(Map<Contender, List<Double>> rates, Contender contender) {
        return Samples.median(rates.getOrDefault(contender, List.of()));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
