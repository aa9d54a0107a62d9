package nl.thuisbest.rulebook.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.read.YamlTree;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.Sheet.Span;
import org.jspecify.annotations.Nullable;

/** The file of a programme that is drafted; it need not be sound. Never changes. */
public final class SheetFile {
    private static final int LONGEST_CODE = 40;

    /** Lists whose rows have a name of their own, made from what is called so. */
    private static final Set<String> NAMED =
            Set.of("phases", "gates", "tasks", "criteria", "clocks", "measurements", "unknown");

    private final Plain.Keyed document;

    private SheetFile(Plain.Keyed document) {
        this.document = document;
    }

    /** Of a file that was read before, or is written now; a file that is no YAML is empty. */
    public static SheetFile of(String yaml) {
        return new SheetFile(YamlTree.mapping(yaml).map(Plain::keyed).orElse(Plain.NOTHING));
    }

    public String yaml() {
        return Written.of(document);
    }

    /** The text of a key at the top, or nothing. */
    public String text(String key) {
        return dutch(document.get(key));
    }

    /** The same with this at the top. */
    public SheetFile with(String key, String value) {
        SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
        parts.put(key, new Plain.Word(value));
        return new SheetFile(new Plain.Keyed(parts));
    }

    /** The same without this key. */
    public SheetFile without(String key) {
        SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
        parts.remove(key);
        return new SheetFile(new Plain.Keyed(parts));
    }

    /** The phases by their code, with what they are called. */
    public SequencedMap<String, String> phases() {
        SequencedMap<String, String> phases = new LinkedHashMap<>();
        document.get("phases").items().stream()
                .filter(Plain.Keyed.class::isInstance)
                .map(Plain.Keyed.class::cast)
                .filter(phase -> !phase.get("id").text().isBlank())
                .forEach(phase -> phases.put(phase.get("id").text(), dutch(phase.get("name"))));
        return phases;
    }

    /** A part as a form asks it. */
    public Tree part(Part part) {
        return record(part.shape(), document);
    }

    private static Tree tree(Shape shape, Plain plain) {
        return switch (shape) {
            case Shape.Scalar scalar -> new Tree.Text(isText(scalar) ? dutch(plain) : plain.text());
            case Shape.Record record when record.type() == Span.class -> span(plain.text());
            case Shape.Record record ->
                    record(record, plain instanceof Plain.Keyed keyed ? keyed : Plain.NOTHING);
            case Shape.Listing listing -> {
                SequencedMap<String, Tree> rows = new LinkedHashMap<>();
                for (var item : plain.items()) {
                    rows.put(Integer.toString(rows.size()), tree(listing.item(), item));
                }
                yield new Tree.Node(rows);
            }
            case Shape.Choice choice -> throw new IllegalArgumentException(choice.toString());
        };
    }

    private static Tree record(Shape.Record record, Plain.Keyed keyed) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        for (var field : record.fields()) {
            parts.put(field.name(), tree(field.shape(), keyed.get(key(field.name()))));
        }
        return new Tree.Node(parts);
    }

    private static Tree span(String term) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        SpanUnit.of(term)
                .ifPresent(unit -> {
                    parts.put("count", new Tree.Text(unit.count(term).orElse("")));
                    parts.put("unit", new Tree.Text(Words.ofEnum(unit)));
                });
        return new Tree.Node(parts);
    }

    /** The same with what was typed in this part; English stays with the Dutch it belongs to. */
    public SheetFile with(Part part, Tree typed) {
        return new Typing(english()).document(part.shape(), typed);
    }

    private Map<String, String> english() {
        var english = new HashMap<String, String>();
        document.within().stream()
                .filter(keyed -> keyed.parts().keySet().equals(Set.of("nl", "en")))
                .forEach(text -> english.put(text.get("nl").text(), text.get("en").text()));
        return english;
    }

    private static boolean isText(Shape.Scalar scalar) {
        return scalar.type() == Line.class || scalar.type() == Story.class;
    }

    private static String dutch(Plain plain) {
        return plain instanceof Plain.Keyed keyed ? keyed.get("nl").text() : plain.text();
    }

    /** {@code enteredBy} is {@code entered-by} in the file. */
    static String key(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Turns what was typed into the file. */
    private final class Typing {
        private final Map<String, String> english;

        Typing(Map<String, String> english) {
            this.english = english;
        }

        SheetFile document(Shape.Record shape, Tree typed) {
            SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
            for (var field : shape.fields()) {
                var key = key(field.name());
                put(
                        parts,
                        key,
                        plain(key, field.shape(), part(typed, field.name()), document.get(key)));
            }
            return new SheetFile(new Plain.Keyed(parts));
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
            if (!isText(scalar)) {
                return new Plain.Word(text);
            }
            SequencedMap<String, Plain> both = new LinkedHashMap<>();
            both.put("nl", new Plain.Word(text));
            both.put("en", new Plain.Word(english.getOrDefault(text, text)));
            return new Plain.Keyed(both);
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
                var key = key(field.name());
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
            var names = record.fields().stream().map(field -> key(field.name())).toList();
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
                            .map(key -> dutch(row.get(key)))
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse("regel");
            var id = code(called);
            for (int number = 2; !taken.add(id); number++) {
                id = code(called) + "-" + number;
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

        private static void put(
                SequencedMap<String, Plain> parts, String key, @Nullable Plain value) {
            if (value == null) {
                parts.remove(key);
            } else {
                parts.put(key, value);
            }
        }
    }

    /** A code made from a name: {@code Weekend thuis} becomes {@code weekend-thuis}. */
    public static String code(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var code = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "regel" : trimmed;
    }

    private static @Nullable Tree part(@Nullable Tree tree, String name) {
        return tree instanceof Tree.Node(var parts) ? parts.get(name) : null;
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Tree.Text(var value) ? value : "";
    }
}
