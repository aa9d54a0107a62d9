package nl.thuisbest.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param measures one, or all when none was named
 * @param paths how many paths lie in the database while pages are measured
 * @param rounds how often each is measured; the median is told
 * @param data a folder that keeps the loaded paths for a next run; null loads them anew
 */
public record Arguments(List<Measure> measures, int paths, int rounds, @Nullable Path data) {
    private static final int PATHS = 100_000;
    private static final int MOST_PATHS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int MOST_ROUNDS = 100;

    public Arguments {
        measures = List.copyOf(measures);
    }

    static Arguments of(List<String> given) {
        var measures = new ArrayList<Measure>();
        int paths = PATHS;
        int rounds = ROUNDS;
        Path data = null;
        var rest = given.stream().flatMap(Arguments::split).iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                measures.add(Measure.find(word).orElseThrow(() -> unknown(word)));
                continue;
            }
            if (!List.of("--paths", "--rounds", "--data").contains(word)) {
                throw new BadArgument("option.unknown", word);
            }
            if (!rest.hasNext()) {
                throw new BadArgument("option.missing", word);
            }
            var value = rest.next();
            switch (word) {
                case "--paths" -> paths = number(value, MOST_PATHS, "bad.paths");
                case "--rounds" -> rounds = number(value, MOST_ROUNDS, "bad.rounds");
                default -> data = Path.of(value);
            }
        }
        return new Arguments(
                measures.isEmpty() ? List.of(Measure.values()) : measures, paths, rounds, data);
    }

    /** The command that gives these figures for one measure again. */
    String command(Measure measure) {
        var command = new StringBuilder("./thuisbest bench ").append(measure.word());
        if (measure == Measure.HTTP && paths != PATHS) {
            command.append(" --paths ").append(paths);
        }
        if (rounds != ROUNDS && measure != Measure.FOLD) {
            command.append(" --rounds ").append(rounds);
        }
        return command.toString();
    }

    private static java.util.stream.Stream<String> split(String word) {
        int equals = word.indexOf('=');
        return word.startsWith("--") && equals > 0
                ? java.util.stream.Stream.of(word.substring(0, equals), word.substring(equals + 1))
                : java.util.stream.Stream.of(word);
    }

    private static BadArgument unknown(String word) {
        return new BadArgument("measure.unknown", word);
    }

    private static int number(String text, int most, String problem) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw (BadArgument) new BadArgument(problem, text).initCause(e);
        }
        throw new BadArgument(problem, text);
    }
}
