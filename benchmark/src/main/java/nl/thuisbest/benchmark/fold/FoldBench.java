package nl.thuisbest.benchmark.fold;

import java.util.List;
import java.util.Locale;
import nl.thuisbest.benchmark.Says;
import nl.thuisbest.benchmark.Table;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH in a JVM of its own, one thread. */
public final class FoldBench {
    private static final int ROUNDS = 5;
    private static final TimeValue ROUND = TimeValue.seconds(1);

    private FoldBench() {}

    public static List<Table> run(Says says) throws RunnerException {
        var core = new Core();
        core.walk();
        var table =
                new Table(
                        "Fold and decide in memory",
                        "One thread, JMH, %d rounds of 1 s after as many to warm up; the path of a family of %d entries."
                                .formatted(ROUNDS, core.entries()),
                        List.of("what", "a second", "error (99.9%)"));
        says.say("fold.running", 1);
        row(table, "fold", "fold a whole path", core.entries() + " entries");
        says.say("fold.running", 2);
        row(table, "decide", "rights and decision of one action", "");
        says.say("fold.running", 3);
        row(table, "duties", "all duties of a path", "");
        return List.of(table);
    }

    private static void row(Table table, String method, String words, String unit)
            throws RunnerException {
        var score = measured(method).getPrimaryResult();
        table.row(
                unit.isEmpty() ? words : words + " (" + unit + ")",
                String.format(Locale.ROOT, "%,.0f", score.getScore()),
                String.format(Locale.ROOT, "± %,.0f", score.getScoreError()));
    }

    private static RunResult measured(String method) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(Core.class.getName() + "\\." + method + "$")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(ROUND)
                        .measurementIterations(ROUNDS)
                        .measurementTime(ROUND)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        return new Runner(options).runSingle();
    }
}
