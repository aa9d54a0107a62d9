package nl.thuisbest.web.form;

import static nl.thuisbest.web.form.Trees.join;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a form sends into what the record says: dates as people type them, a decimal comma, a
 * period by its first and last day, and of the options of a choice only the chosen one.
 */
public final class FormInput {
    /** The last day of a period, as a form asks it; the record has the day after. */
    static final String LAST = "last";

    private final LocalDate today;

    public FormInput(LocalDate today) {
        this.today = today;
    }

    public Tree read(Shape.Record shape, Tree typed) {
        var read = value(shape, typed);
        return read == null ? Trees.NOTHING : read;
    }

    private @Nullable Tree value(Shape shape, @Nullable Tree typed) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, typed);
            case Shape.Record record when record.type() == Period.class -> period(typed);
            case Shape.Record record -> record(record, typed);
            case Shape.Choice choice -> choice(choice, typed);
            case Shape.Listing listing -> {
                SequencedMap<String, Tree> items = new LinkedHashMap<>();
                Trees.items(typed)
                        .forEach((place, item) -> {
                            var read = value(listing.item(), item);
                            if (read != null) {
                                items.put(place, read);
                            }
                        });
                yield new Tree.Node(items);
            }
        };
    }

    private @Nullable Tree scalar(Shape.Scalar scalar, @Nullable Tree typed) {
        if (!(typed instanceof Tree.Text text)) {
            return typed;
        }
        if (scalar.type() == LocalDate.class || scalar.type() == BirthDate.class) {
            return date(text.value());
        }
        if (scalar.type() == Moment.class) {
            return new Tree.Text(TypedMoment.read(text.value(), today).orElse(text.value()));
        }
        if (scalar.type() == BigDecimal.class) {
            return new Tree.Text(text.value().strip().replace(',', '.'));
        }
        return text;
    }

    private Tree date(String text) {
        return new Tree.Text(TypedDate.read(text, today).map(LocalDate::toString).orElse(text));
    }

    private Tree period(@Nullable Tree typed) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        parts.put("from", date(Trees.text(Trees.part(typed, "from"))));
        var last = Trees.text(Trees.part(typed, LAST));
        var day = TypedDate.read(last, today);
        parts.put(
                "until",
                new Tree.Text(day.map(found -> found.plusDays(1).toString()).orElse(last)));
        return new Tree.Node(parts);
    }

    private @Nullable Tree record(Shape.Record record, @Nullable Tree typed) {
        if (!(typed instanceof Tree.Node node)) {
            return typed;
        }
        SequencedMap<String, Tree> parts = new LinkedHashMap<>(node.parts());
        for (var field : record.fields()) {
            var part = value(field.shape(), node.parts().get(field.name()));
            if (part != null) {
                parts.put(field.name(), part);
            }
        }
        return new Tree.Node(parts);
    }

    private @Nullable Tree choice(Shape.Choice choice, @Nullable Tree typed) {
        var kind = Trees.text(Trees.part(typed, "kind"));
        for (var option : choice.options()) {
            if (option.kind().equals(kind)) {
                var chosen = Trees.part(typed, kind);
                var read = record(option.shape(), chosen == null ? Trees.NOTHING : chosen);
                SequencedMap<String, Tree> parts = new LinkedHashMap<>();
                parts.put("kind", new Tree.Text(kind));
                if (read instanceof Tree.Node node) {
                    parts.putAll(node.parts());
                }
                return new Tree.Node(parts);
            }
        }
        return new Tree.Node(new LinkedHashMap<>());
    }

    /** The name in the form of what a problem at this path of the record is about. */
    static String nameOf(Shape shape, @Nullable Tree typed, String path) {
        if (path.isEmpty()) {
            return "";
        }
        int dot = path.indexOf('.');
        var first = dot < 0 ? path : path.substring(0, dot);
        var rest = dot < 0 ? "" : path.substring(dot + 1);
        var inside = Trees.part(typed, first);
        return switch (shape) {
            case Shape.Record record when record.type() == Period.class ->
                    path.equals("until") ? LAST : path;
            case Shape.Record record ->
                    record.fields().stream()
                            .filter(field -> field.name().equals(first))
                            .findFirst()
                            .map(field -> joined(first, nameOf(field.shape(), inside, rest)))
                            .orElse(path);
            case Shape.Listing listing -> joined(first, nameOf(listing.item(), inside, rest));
            case Shape.Choice choice -> path.equals("kind") ? "" : ofOption(choice, typed, path);
            case Shape.Scalar _ -> path;
        };
    }

    private static String ofOption(Shape.Choice choice, @Nullable Tree typed, String path) {
        var kind = Trees.text(Trees.part(typed, "kind"));
        return choice.options().stream()
                .filter(option -> option.kind().equals(kind))
                .findFirst()
                .map(option -> joined(kind, nameOf(option.shape(), Trees.part(typed, kind), path)))
                .orElse(path);
    }

    private static String joined(String first, String rest) {
        return rest.isEmpty() ? first : join(first, rest);
    }
}
