package nl.thuisbest.rulebook.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.sheet.Sheet.Span;
import org.jspecify.annotations.Nullable;

/** Turns what was typed in a part of the form into the file, row by row. */
final class SheetTyping {
    /** Lists whose rows have a name of their own, made from what is called so. */
    private static final Set<String> NAMED =
            Set.of("phases", "gates", "tasks", "criteria", "clocks", "measurements", "unknown");

    private final Plain.Keyed document;
    private final Map<String, String> english;

    /**
     * @param document the file before
     * @param english of the Dutch texts in it
     */
    SheetTyping(Plain.Keyed document, Map<String, String> english) {
        this.document = document;
        this.english = english;
    }

    Plain.Keyed document(Shape.Record shape, Tree typed) {
        SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
        for (var field : shape.fields()) {
            var key = SheetFile.key(field.name());
            put(
                    parts,
                    key,
                    plain(key, field.shape(), part(typed, field.name()), document.get(key)));
        }
        return new Plain.Keyed(parts);
    }

    /** Null when nothing was typed. */
    private @Nullable Plain plain(String key, Shape shape, @Nullable Tree typed, Plain old) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, typed);
            case Shape.Record record when record.type() == Span.class -> term(typed, old);
            case Shape.Record record ->
                    keyed(record, typed, old instanceof Plain.Keyed k ? k : Plain.NOTHING);
            case Shape.Listing listing -> several(key, listing, typed, old);
            case Shape.Choice choice -> throw new IllegalArgumentException(choice.toString());
        };
    }

    private @Nullable Plain scalar(Shape.Scalar scalar, @Nullable Tree typed) {
        var text = typed instanceof Tree.Text(var value) ? value.strip() : "";
        if (text.isEmpty()) {
            return null;
        }
        if (!SheetFile.isText(scalar)) {
            return new Plain.Word(text);
        }
        return SheetFile.both(text, english.getOrDefault(text, text));
    }

    private @Nullable Plain term(@Nullable Tree typed, Plain old) {
        var count = text(part(typed, "count"));
        var unit = text(part(typed, "unit"));
        for (var one : SpanUnit.values()) {
            if (Words.ofEnum(one).equals(unit) && !count.isBlank()) {
                return new Plain.Word(one.write(count.strip()));
            }
        }
        // A term in several units is not asked; it stays as it is.
        return count.isBlank() && SpanUnit.of(old.text()).isEmpty() && !old.text().isEmpty()
                ? old
                : null;
    }

    private @Nullable Plain keyed(Shape.Record record, @Nullable Tree typed, Plain.Keyed old) {
        SequencedMap<String, Plain> asked = new LinkedHashMap<>();
        for (var field : record.fields()) {
            var key = SheetFile.key(field.name());
            put(asked, key, plain(key, field.shape(), part(typed, field.name()), old.get(key)));
        }
        if (asked.isEmpty()) {
            return null;
        }
        SequencedMap<String, Plain> parts = new LinkedHashMap<>();
        if (!asked.containsKey("id") && old.parts().containsKey("id")) {
            parts.put("id", old.get("id"));
        }
        parts.putAll(asked);
        var names = record.fields().stream().map(field -> SheetFile.key(field.name())).toList();
        old.parts()
                .forEach((key, value) -> {
                    if (!names.contains(key)) {
                        parts.putIfAbsent(key, value);
                    }
                });
        return grounded(record, parts);
    }

    /** A rule for which nobody named a source is an agreement of the house. */
    private static Plain grounded(Shape.Record record, SequencedMap<String, Plain> parts) {
        for (var field : record.fields()) {
            if (field.name().equals("force")) {
                parts.putIfAbsent("force", new Plain.Word("house"));
            }
            if (field.name().equals("source")) {
                parts.putIfAbsent("source", new Plain.Word("huis"));
            }
        }
        return new Plain.Keyed(parts);
    }

    private @Nullable Plain several(
            String key, Shape.Listing listing, @Nullable Tree typed, Plain old) {
        var before = old.items();
        var items = new ArrayList<Plain>();
        rows(typed)
                .forEach((place, row) -> {
                    var was = place < before.size() ? before.get(place) : Plain.NOTHING;
                    var item = plain(key, listing.item(), row, was);
                    if (item != null) {
                        items.add(item);
                    }
                });
        if (items.isEmpty()) {
            return null;
        }
        return new Plain.Several(NAMED.contains(key) ? named(items) : items);
    }

    private static List<Plain> named(List<Plain> items) {
        var taken = new HashSet<String>();
        items.forEach(item -> taken.add(((Plain.Keyed) item).get("id").text()));
        return items.stream().map(item -> named((Plain.Keyed) item, taken)).toList();
    }

    private static Plain named(Plain.Keyed row, Set<String> taken) {
        if (row.parts().containsKey("id") || row.parts().containsKey("use")) {
            return row;
        }
        var called =
                List.of("name", "text", "question").stream()
                        .map(key -> SheetFile.dutch(row.get(key)))
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("regel");
        var id = SheetFile.code(called);
        for (int number = 2; !taken.add(id); number++) {
            id = SheetFile.code(called) + "-" + number;
        }
        SequencedMap<String, Plain> parts = new LinkedHashMap<>();
        parts.put("id", new Plain.Word(id));
        parts.putAll(row.parts());
        return new Plain.Keyed(parts);
    }

    private static SequencedMap<Integer, Tree> rows(@Nullable Tree typed) {
        SequencedMap<Integer, Tree> rows = new LinkedHashMap<>();
        if (typed instanceof Tree.Node(var parts)) {
            parts.keySet().stream()
                    .filter(place -> place.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .forEach(place -> {
                        var row = parts.get(place.toString());
                        if (row != null) {
                            rows.put(place, row);
                        }
                    });
        }
        return rows;
    }

    private static void put(SequencedMap<String, Plain> parts, String key, @Nullable Plain value) {
        if (value == null) {
            parts.remove(key);
        } else {
            parts.put(key, value);
        }
    }

    private static @Nullable Tree part(@Nullable Tree tree, String name) {
        return tree instanceof Tree.Node(var parts) ? parts.get(name) : null;
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Tree.Text(var value) ? value : "";
    }
}
