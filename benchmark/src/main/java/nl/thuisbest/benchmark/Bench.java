package nl.thuisbest.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.thuisbest.benchmark.append.AppendBench;
import nl.thuisbest.benchmark.fold.FoldBench;
import nl.thuisbest.benchmark.http.PagesBench;
import nl.thuisbest.benchmark.start.StartBench;
import nl.thuisbest.store.postgres.Folders;

/** {@code ./thuisbest bench}: measures, prints tables and keeps them in docs/performance.md. */
public final class Bench {
    private static final int DONE = 0;
    private static final int CANNOT = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    /** Gives the exit code: 0 done, 2 it cannot be done. */
    static int run(
            List<String> given, Map<String, String> environment, PrintStream out, PrintStream err)
            throws Exception {
        var says = Says.in(environment.getOrDefault("THUISBEST_LANG", "nl"), err);
        Arguments arguments;
        try {
            arguments = Arguments.of(given);
        } catch (BadArgument bad) {
            says.say(bad.key(), bad.value());
            return CANNOT;
        }
        var home = Path.of(System.getProperty("thuisbest.home", "."));
        var report = Path.of("docs", "performance.md");
        for (var measure : arguments.measures()) {
            try {
                var section = measured(measure, arguments, home, says);
                out.println(section.text());
                Report.put(home.resolve(report), measure, section.markdown());
            } catch (IOException failed) {
                says.say("failed", measure.word(), failed);
                return CANNOT;
            }
            says.say("written", report);
        }
        return DONE;
    }

    private static Section measured(Measure measure, Arguments arguments, Path home, Says says)
            throws Exception {
        var before = Machine.load();
        var folder = Files.createTempDirectory("thuisbest-bench");
        try {
            var tables =
                    switch (measure) {
                        case APPEND -> AppendBench.run(folder, arguments.rounds(), says);
                        case HTTP -> PagesBench.run(home, folder, arguments, says);
                        case FOLD -> FoldBench.run(says);
                        case START -> StartBench.run(home, folder, arguments.rounds(), says);
                    };
            return new Section(arguments.command(measure), Machine.now(before, folder), tables);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
