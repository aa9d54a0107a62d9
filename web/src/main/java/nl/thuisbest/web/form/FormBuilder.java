package nl.thuisbest.web.form;

import static nl.thuisbest.web.form.Trees.join;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * Shows a record as the parts of a form: one component, one part, in the order of the record, with
 * what was typed and what is wrong.
 */
public final class FormBuilder {
    /** More constants than this are a list to open; fewer all stand there. */
    private static final int RADIOS = 7;

    private final Labels labels;
    private final Choices choices;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private FormBuilder(Labels labels, Choices choices) {
        this.labels = labels;
        this.choices = choices;
    }

    /**
     * @param code of the action; its words begin with {@code action.CODE}
     * @param typed as the form sent it
     */
    public static Form build(
            String code,
            Class<?> type,
            Tree typed,
            List<Problem> problems,
            Choices choices,
            Words words) {
        var builder = new FormBuilder(new Labels(words, code), choices);
        var shape = Shapes.record(type);
        for (var problem : problems) {
            builder.problems.putIfAbsent(
                    FormInput.nameOf(shape, typed, problem.path()),
                    words.say("invalid." + problem.key(), problem.arguments().toArray()));
        }
        return new Form(builder.fields(shape, typed, ""), Map.copyOf(builder.problems));
    }

    private List<Part> fields(Shape.Record record, @Nullable Tree typed, String path) {
        var parts = new ArrayList<Part>();
        for (var field : record.fields()) {
            var name = join(path, field.name());
            parts.add(
                    part(
                            field.shape(),
                            Trees.part(typed, field.name()),
                            new About(
                                    name,
                                    labels.label(record.type(), field.name(), name),
                                    labels.hint(record.type(), field.name(), name).orElse(null),
                                    field.optional())));
        }
        return parts;
    }

    /** What is known of a part before its kind. */
    private record About(String name, String label, @Nullable String hint, boolean optional) {}

    private Part part(Shape shape, @Nullable Tree typed, About about) {
        var problem = problems.get(about.name());
        return switch (shape) {
            case Shape.Scalar scalar -> field(scalar, typed, about);
            case Shape.Record record when record.type() == Period.class ->
                    new Part.Group(
                            about.name(),
                            about.label(),
                            about.hint(),
                            problem,
                            about.optional(),
                            List.of(day(typed, about, "from"), day(typed, about, FormInput.LAST)));
            case Shape.Record record ->
                    new Part.Group(
                            about.name(),
                            about.label(),
                            about.hint(),
                            problem,
                            about.optional(),
                            fields(record, typed, about.name()));
            case Shape.Listing listing ->
                    new Part.Rows(
                            about.name(),
                            about.label(),
                            about.hint(),
                            problem,
                            rows(listing, typed, about));
            case Shape.Choice choice ->
                    new Part.OneOf(
                            about.name(),
                            about.label(),
                            about.hint(),
                            problem,
                            about.optional(),
                            Trees.text(Trees.part(typed, "kind")),
                            options(choice, typed, about));
        };
    }

    private Part day(@Nullable Tree typed, About period, String name) {
        var path = join(period.name(), name);
        return new Part.Field(
                path,
                labels.label(Period.class, name, path),
                null,
                problems.get(path),
                period.optional(),
                Part.Kind.DATE,
                Trees.text(Trees.part(typed, name)),
                List.of(),
                0);
    }

    private List<Part> rows(Shape.Listing listing, @Nullable Tree typed, About about) {
        var items = Trees.items(typed);
        if (items.isEmpty()) {
            items.put("0", Trees.NOTHING);
        }
        var rows = new ArrayList<Part>();
        items.forEach((place, item) ->
                rows.add(
                        part(
                                listing.item(),
                                item,
                                new About(
                                        join(about.name(), place),
                                        labels.say("form.row", about.label(), rows.size() + 1),
                                        null,
                                        false))));
        return rows;
    }

    private List<Part.Option> options(Shape.Choice choice, @Nullable Tree typed, About about) {
        return choice.options().stream()
                .map(option ->
                        new Part.Option(
                                option.kind(),
                                labels.choice(choice.type(), option.kind()),
                                fields(
                                        option.shape(),
                                        Trees.part(typed, option.kind()),
                                        join(about.name(), option.kind()))))
                .toList();
    }

    private Part.Field field(Shape.Scalar scalar, @Nullable Tree typed, About about) {
        var offered = offered(scalar, about.name());
        return new Part.Field(
                about.name(),
                about.label(),
                about.hint(),
                problems.get(about.name()),
                about.optional(),
                kind(scalar, offered, about.optional()),
                value(typed, offered, about.optional()),
                offered,
                longest(scalar.type()));
    }

    /** What was typed; where there is one thing to choose and it must be, that is chosen. */
    private static String value(@Nullable Tree typed, List<Choice> offered, boolean optional) {
        var text = Trees.text(typed);
        return text.isEmpty() && offered.size() == 1 && !optional
                ? offered.getFirst().value()
                : text;
    }

    private List<Choice> offered(Shape.Scalar scalar, String path) {
        if (!scalar.choices().isEmpty()) {
            return scalar.choices().stream()
                    .map(word -> new Choice(word, labels.choice(scalar.type(), word)))
                    .toList();
        }
        if (isYesOrNo(scalar)) {
            return List.of(
                    new Choice("true", labels.say("form.yes")),
                    new Choice("false", labels.say("form.no")));
        }
        return choices.of(scalar.type(), path).orElse(List.of());
    }

    /** What may be left out is a list to open: a round that was filled cannot be emptied. */
    private static Part.Kind kind(Shape.Scalar scalar, List<Choice> offered, boolean optional) {
        if (!scalar.choices().isEmpty() || isYesOrNo(scalar)) {
            return offered.size() <= RADIOS && !optional ? Part.Kind.RADIO : Part.Kind.SELECT;
        }
        if (!offered.isEmpty()) {
            return Part.Kind.SELECT;
        }
        var type = scalar.type();
        if (type == Story.class) {
            return Part.Kind.STORY;
        }
        if (type == LocalDate.class || type == BirthDate.class) {
            return Part.Kind.DATE;
        }
        return type == BigDecimal.class || type == int.class || type == Integer.class
                ? Part.Kind.NUMBER
                : Part.Kind.LINE;
    }

    private static boolean isYesOrNo(Shape.Scalar scalar) {
        return scalar.type() == boolean.class || scalar.type() == Boolean.class;
    }

    private static int longest(Class<?> type) {
        return type == Line.class ? Line.MAX : type == Story.class ? Story.MAX : 0;
    }
}
