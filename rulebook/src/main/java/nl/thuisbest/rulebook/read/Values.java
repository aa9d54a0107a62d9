package nl.thuisbest.rulebook.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import org.jspecify.annotations.Nullable;

/** Reads values of a section as kernel types; what cannot be read is told as a problem. */
final class Values {
    private static final Pattern CALENDAR_TERM =
            Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?");
    private static final Pattern OTHER_TERM = Pattern.compile("P\\d{1,3}WD|PT\\d{1,4}[HM]");
    private static final Term NO_TERM = new Term("P0D");
    private static final Text NO_TEXT = Text.of("-");

    private Values() {}

    /** A text in both languages. */
    static Text text(Section section, String key) {
        if (!section.has(key)) {
            section.problem(section.place(), Fault.MISSING_KEY, key);
            return NO_TEXT;
        }
        return section.section(key).map(Values::languages).orElse(NO_TEXT);
    }

    static List<Text> texts(Section section, String key) {
        return section.sections(key, false).stream().map(Values::languages).toList();
    }

    private static Text languages(Section section) {
        var nl = section.required("nl").orElse("-");
        var en = section.required("en").orElse("-");
        section.close();
        return new Text(nl, en);
    }

    /** A name in kebab case that must be there. */
    static String code(Section section, String key) {
        return section.required(key)
                .filter(value -> isCode(section, section.place(key), value))
                .orElse("-");
    }

    static boolean isCode(Section section, Place at, String value) {
        try {
            return Code.checked("code", value).equals(value);
        } catch (Invalid _) {
            section.problem(at, Fault.BAD_CODE, value);
            return false;
        }
    }

    static boolean yesNo(Section section, String key, boolean otherwise) {
        return section.scalar(key)
                .map(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        section.problem(section.place(key), Fault.BAD_BOOLEAN, key, value);
                    }
                    return value.equals("true");
                })
                .orElse(otherwise);
    }

    static BigDecimal number(Section section, String key) {
        return section.required(key)
                .map(value -> {
                    try {
                        return new BigDecimal(value);
                    } catch (NumberFormatException _) {
                        section.problem(section.place(key), Fault.BAD_NUMBER, key, value);
                        return BigDecimal.ZERO;
                    }
                })
                .orElse(BigDecimal.ZERO);
    }

    /** A whole number of 0 to {@code highest}. */
    static int count(Section section, String key, int otherwise, int highest) {
        if (!section.has(key)) {
            return otherwise;
        }
        var value = section.scalar(key).orElse("0");
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > highest) {
            section.problem(section.place(key), Fault.BAD_NUMBER, key, value);
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    static Term term(Section section, String key) {
        return section.required(key)
                .flatMap(value -> term(section, section.place(key), value))
                .orElse(NO_TERM);
    }

    static Optional<Term> termIfAny(Section section, String key) {
        return section.has(key) ? Optional.of(term(section, key)) : Optional.empty();
    }

    static Optional<Term> term(Section section, Place at, String value) {
        if (!CALENDAR_TERM.matcher(value).matches() && !OTHER_TERM.matcher(value).matches()) {
            section.problem(at, Fault.BAD_TERM, value);
            return Optional.empty();
        }
        return Optional.of(new Term(value));
    }

    static Validity validity(Section section) {
        var from = date(section, "from").orElse(LocalDate.EPOCH);
        @Nullable LocalDate until =
                section.has("until") ? date(section, "until").orElse(null) : null;
        if (until != null && !from.isBefore(until)) {
            section.problem(
                    section.place("until"),
                    Fault.UNTIL_BEFORE_FROM,
                    from.toString(),
                    until.toString());
            return new Validity(from, null);
        }
        return new Validity(from, until);
    }

    private static Optional<LocalDate> date(Section section, String key) {
        return section.required(key)
                .flatMap(value -> {
                    try {
                        return Optional.of(LocalDate.parse(value));
                    } catch (DateTimeParseException _) {
                        section.problem(section.place(key), Fault.BAD_DATE, key, value);
                        return Optional.empty();
                    }
                });
    }

    /** One of the words of an enum, in kebab case. */
    static <E extends Enum<E>> Optional<E> word(Section section, String key, Class<E> type) {
        return section.required(key)
                .flatMap(value -> word(section, new Located<>(value, section.place(key)), type));
    }

    static <E extends Enum<E>> Optional<E> word(
            Section section, Located<String> word, Class<E> type) {
        var found =
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> word(constant).equals(word.value()))
                        .findFirst();
        if (found.isEmpty()) {
            var choices =
                    Arrays.stream(type.getEnumConstants())
                            .map(Values::word)
                            .collect(Collectors.joining(", "));
            section.problem(word.at(), Fault.BAD_WORD, word.value(), choices);
        }
        return found;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
