package nl.thuisbest.web.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.thuisbest.core.action.CorrectableField;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.TypedDate;
import nl.thuisbest.web.form.TypedMoment;
import nl.thuisbest.web.i18n.Words;

/**
 * What can be corrected in one entry, in words: nobody types the name of a component, and a date or
 * a choice may be typed as people write it.
 */
final class EntryFields {
    private static final String ACTION = "correct-entry";
    private static final Pattern FIELD = Pattern.compile("corrections\\.\\d+\\.field");
    private static final Pattern IS = Pattern.compile("(corrections\\.\\d+)\\.is");
    private static final int SHOWN = 60;

    private final List<CorrectableField> fields;
    private final Words words;

    private EntryFields(List<CorrectableField> fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    /** Of the entry that was chosen; of none while none is. */
    static EntryFields of(Trajectory path, Tree typed, Words words) {
        var number = FormTree.flat(typed).getOrDefault("entry", "");
        return new EntryFields(
                number.matches("[1-9]\\d{0,5}")
                        ? path.history().entry(new EntryNo(Integer.parseInt(number))).stream()
                                .flatMap(entry -> CorrectableField.of(entry.event()).stream())
                                .filter(EntryFields::isTyped)
                                .toList()
                        : List.of(),
                words);
    }

    static EntryFields of(Sending sending) {
        return of(sending.dossier().state(), sending.typed(), sending.words());
    }

    /** Whether this form corrects an entry. */
    static boolean asksOf(Sending sending) {
        return sending.type().code().equals(ACTION);
    }

    /** Another colleague or another point of the programme is another entry, not a correction. */
    static boolean isTyped(CorrectableField field) {
        var type = field.shape().type();
        return type != StaffId.class && !Code.class.isAssignableFrom(type);
    }

    static boolean asks(String component) {
        return FIELD.matcher(component).matches();
    }

    List<Choice> choices() {
        return fields.isEmpty()
                ? List.of(new Choice("", words.say("entry.first")))
                : fields.stream()
                        .map(field -> new Choice(field.path(), name(field.path()) + shown(field)))
                        .toList();
    }

    /** What a component is called: {@code goals.0.ownWords} by its last name and its row. */
    private String name(String path) {
        var parts = List.of(path.split("\\."));
        var component = parts.stream().filter(p -> !p.matches("\\d+")).toList().getLast();
        var row = parts.stream().filter(p -> p.matches("\\d+")).findFirst();
        var name = name(words, component).orElse(component);
        return row.map(number ->
                        words.say("form.row", name, Integer.toString(Integer.parseInt(number) + 1)))
                .orElse(name);
    }

    static Optional<String> name(Words words, String component) {
        return Stream.of("entry.", "text.", "field.")
                .flatMap(kind -> words.find(kind + component).stream())
                .findFirst();
    }

    private String shown(CorrectableField field) {
        var present = field.present();
        if (present == null) {
            return "";
        }
        var shape = field.shape();
        var text =
                shape.type() == LocalDate.class
                        ? words.days().full(LocalDate.parse(present))
                        : shape.type() == Moment.class
                                ? words.days().at(Moment.parse(present))
                                : word(shape, present).orElse(present);
        return ": "
                + (text.length() > SHOWN ? text.substring(0, SHOWN - 1).strip() + "\u2026" : text);
    }

    private Optional<String> word(Shape.Scalar shape, String value) {
        if (shape.type() == boolean.class || shape.type() == Boolean.class) {
            return words.find(value.equals("true") ? "form.yes" : "form.no");
        }
        return shape.choices().isEmpty()
                ? Optional.empty()
                : words.find(
                        "word.%s.%s"
                                .formatted(
                                        nl.thuisbest.core.shape.Words.ofType(shape.type()), value));
    }

    /** The corrections as their fields write them: a date of people, a word of a list. */
    Tree read(Tree typed, LocalDate today) {
        var flat = FormTree.flat(typed);
        var read = new java.util.LinkedHashMap<String, String[]>();
        flat.forEach((name, value) -> {
            var is = IS.matcher(name);
            var path = is.matches() ? flat.getOrDefault(is.group(1) + ".field", "") : "";
            var written =
                    fields.stream()
                            .filter(field -> field.path().equals(path))
                            .findFirst()
                            .map(field -> written(field.shape(), value.strip(), today))
                            .orElse(value);
            read.put(name, new String[] {written});
        });
        return FormTree.of(read);
    }

    private String written(Shape.Scalar shape, String value, LocalDate today) {
        var type = shape.type();
        if (type == LocalDate.class || type == BirthDate.class) {
            return TypedDate.read(value, today).map(LocalDate::toString).orElse(value);
        }
        if (type == Moment.class) {
            return TypedMoment.read(value, today).orElse(value);
        }
        if (type == BigDecimal.class) {
            return value.replace(',', '.');
        }
        return values(shape)
                .filter(one -> word(shape, one).filter(w -> same(w, value)).isPresent())
                .findFirst()
                .orElse(value);
    }

    private static Stream<String> values(Shape.Scalar shape) {
        return shape.type() == boolean.class || shape.type() == Boolean.class
                ? Stream.of("true", "false")
                : shape.choices().stream();
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
