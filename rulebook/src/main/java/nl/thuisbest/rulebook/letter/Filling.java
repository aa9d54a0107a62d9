package nl.thuisbest.rulebook.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the places of a text. A value of several lines keeps the mark of the line it stands in. */
final class Filling {
    /** Stands for a line break within a value, until the marks of the lines are known. */
    private static final char BREAK = '\u2028';

    private static final List<String> MARKS = List.of("> ", "| ", "- ");

    private Filling() {}

    static Template compile(String body) {
        return Mustache.compiler()
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .defaultValue("")
                .compile(body);
    }

    static LetterText fill(String body, Map<String, Object> values) {
        var filled = compile(body).execute(folded(values));
        var text = filled.lines().map(Filling::unfolded).collect(Collectors.joining("\n")).strip();
        return new LetterText(text.replaceAll("\n{3,}", "\n\n"));
    }

    private static Map<String, Object> folded(Map<String, ?> values) {
        var folded = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> folded.put(name, isLetter(name) ? value : folded(value)));
        return folded;
    }

    /** The letter that is copied has its own marks at the start of its lines. */
    private static boolean isLetter(String name) {
        return name.equals(LetterField.AFSCHRIFT.word());
    }

    private static Object folded(Object value) {
        return switch (value) {
            case String text -> text.strip().replaceAll("\\R", String.valueOf(BREAK));
            case List<?> list -> list.stream().map(Filling::folded).toList();
            case Map<?, ?> map -> {
                var names = new LinkedHashMap<String, Object>();
                map.forEach((name, inner) -> names.put(name.toString(), folded(inner)));
                yield names;
            }
            default -> value;
        };
    }

    private static String unfolded(String line) {
        var mark = MARKS.stream().filter(line::startsWith).findFirst().orElse("");
        return line.replace(String.valueOf(BREAK), "\n" + mark);
    }
}
