package nl.thuisbest.web.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What stands behind a command, as values; a value that is none is refused by its option. */
final class Given {
    private final Words words;
    private final Usage usage;
    private final CommandLine line;

    private Given(Words words, Usage usage, CommandLine line) {
        this.words = words;
        this.usage = usage;
        this.line = line;
    }

    /**
     * Reads the words behind the name of a command.
     *
     * @throws CannotStart when they cannot be understood, with the sentence that says so
     */
    static Given of(String command, Usage usage, List<String> arguments, Words words) {
        try {
            var parser = DefaultParser.builder().setAllowPartialMatching(false).build();
            var line = parser.parse(usage.all(), arguments.toArray(String[]::new));
            var given = new Given(words, usage, line);
            if (!given.has(Usage.HELP)) {
                given.check(command);
            }
            return given;
        } catch (MissingArgumentException e) {
            throw new CannotStart("option.missing", "--" + e.getOption().getLongOpt());
        } catch (UnrecognizedOptionException e) {
            throw new CannotStart("option.unknown", e.getOption(), command);
        } catch (ParseException e) {
            throw new IllegalStateException("no option is required or excludes another", e);
        }
    }

    private void check(String command) {
        var behind = line.getArgList();
        if (behind.size() > usage.places().size()) {
            throw new CannotStart("argument.unknown", behind.get(usage.places().size()), command);
        }
        if (behind.size() < usage.needed()) {
            throw new CannotStart("option.missing", usage.places().get(behind.size()));
        }
        var unused = choice(Usage.LANGUAGE, Language.class);
    }

    private enum Language {
        nl,
        en
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    /** Null when the option is not there. */
    @Nullable String text(String option) {
        var values = line.getOptionValues(option);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            throw bad(option, values[1]);
        }
        return values[0];
    }

    /** Values with commas between, or of an option that is there more than once. */
    List<String> texts(String option) {
        var values = line.getOptionValues(option);
        return values == null
                ? List.of()
                : Stream.of(values).flatMap(value -> Stream.of(value.split(","))).toList();
    }

    @Nullable Path path(String option) {
        return read(option, Path::of).orElse(null);
    }

    @Nullable LocalDate date(String option) {
        return read(option, LocalDate::parse).orElse(null);
    }

    int number(String option, int least, int most, int usual) {
        return (int) number(option, least, most, (long) usual);
    }

    long number(String option, long least, long most, long usual) {
        long number = read(option, Long::parseLong).orElse(usual);
        if (number < least || number > most) {
            throw bad(option, Long.toString(number));
        }
        return number;
    }

    <E extends Enum<E>> Optional<E> choice(String option, Class<E> of) {
        return read(option, value -> Enum.valueOf(of, value));
    }

    /** What stands at this place behind the command, or null. */
    @Nullable String behind(int place) {
        return place < line.getArgList().size() ? line.getArgList().get(place) : null;
    }

    <E extends Enum<E>> Optional<E> choiceBehind(int place, Class<E> of) {
        var value = behind(place);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(of, value));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("bad.option", usage.places().get(place), value);
        }
    }

    private <T> Optional<T> read(String option, Function<String, T> reading) {
        var value = text(option);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(option, value);
        }
    }

    private CannotStart bad(String option, String value) {
        var key = "bad." + option;
        return new CannotStart(words.has(key) ? key : "bad.option", "--" + option, value);
    }
}
