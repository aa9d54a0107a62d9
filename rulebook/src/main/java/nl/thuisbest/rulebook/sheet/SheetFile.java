package nl.thuisbest.rulebook.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.read.YamlTree;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.Sheet.Span;

/** The file of a programme that is drafted; it need not be sound. Never changes. */
public final class SheetFile {
    private static final int LONGEST_CODE = 40;

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

    /** The same under this name, in both languages. */
    public SheetFile naming(String name) {
        SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
        parts.put("name", both(name, name));
        return new SheetFile(new Plain.Keyed(parts));
    }

    /** The same, in which roles without a name are called as elsewhere. */
    public SheetFile naming(Map<String, Text> roles) {
        if (document.get("roles").items().isEmpty()) {
            return this;
        }
        SequencedMap<String, Plain> parts = new LinkedHashMap<>(document.parts());
        parts.put(
                "roles",
                new Plain.Several(
                        document.get("roles").items().stream()
                                .map(role -> named(role, roles))
                                .toList()));
        return new SheetFile(new Plain.Keyed(parts));
    }

    private static Plain named(Plain role, Map<String, Text> roles) {
        if (!(role instanceof Plain.Keyed keyed) || keyed.parts().containsKey("name")) {
            return role;
        }
        var id = keyed.get("id").text();
        var name = roles.getOrDefault(id, new Text(id, id));
        SequencedMap<String, Plain> parts = new LinkedHashMap<>();
        parts.put("id", keyed.get("id"));
        parts.put("name", both(name.nl(), name.en()));
        keyed.parts().forEach(parts::putIfAbsent);
        return new Plain.Keyed(parts);
    }

    static Plain both(String nl, String en) {
        SequencedMap<String, Plain> both = new LinkedHashMap<>();
        both.put("nl", new Plain.Word(nl));
        both.put("en", new Plain.Word(en));
        return new Plain.Keyed(both);
    }

    /** Whether there is anything in it at all. */
    public boolean isEmpty() {
        return document.parts().isEmpty();
    }

    /**
     * A row of the file, as far as it is filled in.
     *
     * @param enteredBy the event that opens the phase
     * @param next codes of what may follow
     */
    public record PhaseRow(String code, String name, String enteredBy, List<String> next) {}

    /** The phases that have a name. */
    public List<PhaseRow> phases() {
        return document.get("phases").items().stream()
                .filter(Plain.Keyed.class::isInstance)
                .map(Plain.Keyed.class::cast)
                .filter(phase -> !phase.get("id").text().isBlank())
                .map(phase ->
                        new PhaseRow(
                                phase.get("id").text(),
                                dutch(phase.get("name")),
                                phase.get("entered-by").text(),
                                phase.get("next").items().stream().map(Plain::text).toList()))
                .toList();
    }

    /** The codes of the criteria that a piece defines. */
    public List<String> criteria() {
        return document.get("criteria").items().stream()
                .filter(Plain.Keyed.class::isInstance)
                .map(criterion -> ((Plain.Keyed) criterion).get("id").text())
                .filter(id -> !id.isBlank())
                .toList();
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
        return new SheetFile(new SheetTyping(document, english()).document(part.shape(), typed));
    }

    private Map<String, String> english() {
        var english = new HashMap<String, String>();
        document.within().stream()
                .filter(keyed -> keyed.parts().keySet().equals(Set.of("nl", "en")))
                .forEach(text -> english.put(text.get("nl").text(), text.get("en").text()));
        return english;
    }

    static boolean isText(Shape.Scalar scalar) {
        return scalar.type() == Line.class || scalar.type() == Story.class;
    }

    static String dutch(Plain plain) {
        return plain instanceof Plain.Keyed keyed ? keyed.get("nl").text() : plain.text();
    }

    /** {@code enteredBy} is {@code entered-by} in the file. */
    static String key(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** A code made from a name: {@code Weekend thuis} becomes {@code weekend-thuis}. */
    public static String code(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var code = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "regel" : trimmed;
    }
}
