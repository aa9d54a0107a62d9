package nl.thuisbest.core.evaluation.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, read to their types; what cannot be read becomes a problem. */
final class Cells {
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,4})?");

    private static final Map<String, YesNoUnknown> ANSWERS =
            Map.ofEntries(
                    Map.entry("ja", YesNoUnknown.YES),
                    Map.entry("j", YesNoUnknown.YES),
                    Map.entry("yes", YesNoUnknown.YES),
                    Map.entry("y", YesNoUnknown.YES),
                    Map.entry("1", YesNoUnknown.YES),
                    Map.entry("nee", YesNoUnknown.NO),
                    Map.entry("no", YesNoUnknown.NO),
                    Map.entry("n", YesNoUnknown.NO),
                    Map.entry("0", YesNoUnknown.NO),
                    Map.entry("onbekend", YesNoUnknown.UNKNOWN),
                    Map.entry("unknown", YesNoUnknown.UNKNOWN),
                    Map.entry("?", YesNoUnknown.UNKNOWN));

    private final int line;
    private final Map<Column, String> cells;
    private final Map<Column, String> headers;
    private final List<RowProblem> problems = new ArrayList<>();

    Cells(int line, Map<Column, String> cells, Map<Column, String> headers) {
        this.line = line;
        this.cells = cells;
        this.headers = headers;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The problem stands at the column, as the file calls it. */
    void problem(Column column, String key, Object... arguments) {
        String name = headers.getOrDefault(column, column.dutch());
        var texts = List.of(arguments).stream().map(String::valueOf).toList();
        problems.add(new RowProblem(line, name, key, texts));
    }

    void problem(String key) {
        problems.add(RowProblem.of(line, key));
    }

    boolean filled(Column column) {
        return !text(column).isEmpty();
    }

    String text(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** An empty cell is no value; a value that its type refuses is a problem. */
    <T> @Nullable T value(Column column, Function<String, T> type) {
        if (!filled(column)) {
            return null;
        }
        try {
            return type.apply(text(column));
        } catch (Invalid invalid) {
            problem(column, invalid.key(), onlyNumbers(invalid.arguments()));
            return null;
        }
    }

    /** Limits may be told; what was typed may not. */
    private static Object[] onlyNumbers(Object[] arguments) {
        return Stream.of(arguments).filter(Number.class::isInstance).toArray();
    }

    @Nullable LocalDate date(Column column) {
        return value(column, Cells::dateOf);
    }

    private static LocalDate dateOf(String text) {
        try {
            return text.indexOf('-') == 4 ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH);
        } catch (DateTimeException _) {
            throw new Invalid("date", "date");
        }
    }

    YesNoUnknown answer(Column column) {
        var answer = value(column, Cells::answerOf);
        return answer == null ? YesNoUnknown.UNKNOWN : answer;
    }

    private static YesNoUnknown answerOf(String text) {
        var answer = ANSWERS.get(text.toLowerCase(Locale.ROOT));
        if (answer == null) {
            throw new Invalid("answer", "answer");
        }
        return answer;
    }

    /** A whole number of 0 to 9999. */
    @Nullable Integer count(Column column) {
        return value(
                column,
                text -> {
                    if (!WHOLE.matcher(text).matches()) {
                        throw new Invalid("count", "count");
                    }
                    return Integer.valueOf(text);
                });
    }

    /** A decimal number, with a comma or a point. */
    static double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Invalid("number", "number");
        }
        return Double.parseDouble(text.replace(',', '.'));
    }
}
