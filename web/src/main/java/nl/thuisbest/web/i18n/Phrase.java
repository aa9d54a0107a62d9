package nl.thuisbest.web.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places to fill: {@code {naam}} or {@code {0}} takes an argument, {@code
 * {0|dag|dagen}} the first word when that argument is one and the second otherwise. Apostrophes are
 * plain text.
 */
record Phrase(List<Part> parts) {
    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Slot(String name) implements Part {}

    private record Plural(String name, String one, String other) implements Part {}

    static Phrase parse(String text) {
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            parts.add(new Text(text.substring(at, open)));
            parts.add(slot(text.substring(open + 1, close)));
            at = close + 1;
        }
        parts.add(new Text(text.substring(at)));
        return new Phrase(List.copyOf(parts));
    }

    private static Part slot(String inside) {
        var words = inside.split("\\|", -1);
        return switch (words.length) {
            case 1 -> new Slot(words[0].strip());
            case 3 -> new Plural(words[0].strip(), words[1], words[2]);
            default -> throw new IllegalArgumentException("a phrase cannot hold {" + inside + "}");
        };
    }

    /** The names of the arguments it takes, to compare one language with another. */
    List<String> names() {
        return parts.stream()
                .map(part ->
                        switch (part) {
                            case Text _ -> "";
                            case Slot slot -> slot.name();
                            case Plural plural -> plural.name();
                        })
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param argument what stands under a name
     * @param written how that stands in a sentence
     */
    String fill(
            Function<String, @Nullable Object> argument,
            Function<@Nullable Object, String> written) {
        if (parts.size() == 1 && parts.getFirst() instanceof Text(var whole)) {
            return whole;
        }
        var out = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Text text -> out.append(text.text());
                case Slot slot -> out.append(written.apply(argument.apply(slot.name())));
                case Plural plural ->
                        out.append(
                                isOne(argument.apply(plural.name()))
                                        ? plural.one()
                                        : plural.other());
            }
        }
        return out.toString();
    }

    private static boolean isOne(@Nullable Object value) {
        return value instanceof Number number && number.doubleValue() == 1;
    }
}
