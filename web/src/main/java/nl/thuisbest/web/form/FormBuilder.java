package nl.thuisbest.web.form;

import static nl.thuisbest.web.form.Trees.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.action.DocumentAction;
import nl.thuisbest.core.kernel.Period;
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
    /** More than these are chosen one by one. */
    private static final int TICKS = 12;

    private final Labels labels;
    private final Choices choices;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String> above = new LinkedHashMap<>();

    private FormBuilder(Labels labels, Choices choices) {
        this.labels = labels;
        this.choices = choices;
    }

    /**
     * @param code of the action; its words begin with {@code action.CODE}
     * @param typed as the form sent it
     * @param reasons why it was refused, as sentences by the component each is about; they stand
     *     above the form, and beside their part
     */
    public static Form build(
            String code,
            Class<?> type,
            Tree typed,
            List<Problem> problems,
            Map<String, String> reasons,
            Choices choices,
            Words words) {
        var builder = new FormBuilder(new Labels(words, code), choices);
        var shape = Shapes.record(type);
        for (var problem : problems) {
            builder.problems.putIfAbsent(
                    FormInput.nameOf(shape, typed, problem.path()),
                    words.say("invalid." + problem.key(), problem.arguments().toArray()));
        }
        reasons.forEach((path, sentence) -> {
            var name = FormInput.nameOf(shape, typed, path);
            if (builder.problems.putIfAbsent(name, sentence) == null) {
                builder.above.put(path, name);
            }
        });
        return new Form(
                builder.fields(shape, typed, ""),
                Map.copyOf(builder.problems),
                Map.copyOf(builder.above));
    }

    private List<Part> fields(Shape.Record record, @Nullable Tree typed, String path) {
        var parts = new ArrayList<Part>();
        for (var field : record.fields()) {
            var name = join(path, field.name());
            var filled = Trees.part(typed, field.name());
            if (field.optional() && hasNothingToChoose(field.shape(), name, filled)) {
                continue;
            }
            parts.add(
                    part(
                            field.shape(),
                            filled,
                            new About(
                                    name,
                                    labels.label(record.type(), field.name(), name),
                                    labels.hint(record.type(), field.name(), name).orElse(null),
                                    field.optional())));
        }
        return parts;
    }

    /** A list with nothing in it is not asked, unless something was typed already. */
    private boolean hasNothingToChoose(Shape shape, String name, @Nullable Tree filled) {
        return shape instanceof Shape.Scalar scalar
                && Trees.text(filled).isEmpty()
                && choices.of(scalar.type(), name).filter(List::isEmpty).isPresent();
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
            case Shape.Record record when record.type() == DocumentAction.Received.class ->
                    file(about);
            case Shape.Record record ->
                    new Part.Group(
                            about.name(),
                            about.label(),
                            about.hint(),
                            problem,
                            about.optional(),
                            fields(record, typed, about.name()));
            case Shape.Listing listing when ticked(listing, about.name()) ->
                    ticks((Shape.Scalar) listing.item(), typed, about);
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

    /** A file; how large it may be is told beforehand, in megabytes. */
    private Part file(About about) {
        var limit = choices.of(DocumentAction.Received.class, about.name()).orElse(List.of());
        return new Part.Field(
                about.name(),
                about.label(),
                limit.isEmpty() ? null : labels.say("form.file", limit.getFirst().value()),
                problems.get(about.name()),
                about.optional(),
                Part.Kind.FILE,
                "",
                List.of(),
                0);
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

    /** A list of what can be chosen is ticked, while all of it can stand there. */
    private boolean ticked(Shape.Listing listing, String path) {
        return listing.item() instanceof Shape.Scalar scalar
                && !Single.isYesOrNo(scalar)
                && !offered(scalar, path).isEmpty()
                && offered(scalar, path).size() <= TICKS;
    }

    private Part.Ticks ticks(Shape.Scalar item, @Nullable Tree typed, About about) {
        var chosen = Trees.items(typed).values().stream().map(Trees::text).toList();
        var ticks = new ArrayList<Part.Tick>();
        for (var choice : offered(item, about.name())) {
            ticks.add(
                    new Part.Tick(
                            join(about.name(), Integer.toString(ticks.size())),
                            choice,
                            chosen.contains(choice.value())));
        }
        problems.keySet().stream()
                .filter(name -> name.startsWith(about.name() + "."))
                .toList()
                .forEach(name -> problems.putIfAbsent(about.name(), problems.remove(name)));
        return new Part.Ticks(
                about.name(), about.label(), about.hint(), problems.get(about.name()), ticks);
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

    private List<Choice> offered(Shape.Scalar scalar, String path) {
        return Single.fixed(scalar, labels)
                .or(() -> choices.of(scalar.type(), path))
                .orElse(List.of());
    }

    private Part.Field field(Shape.Scalar scalar, @Nullable Tree typed, About about) {
        var offered = offered(scalar, about.name());
        return new Part.Field(
                about.name(),
                about.label(),
                about.hint(),
                problems.get(about.name()),
                about.optional(),
                Single.kind(scalar, offered, about.optional()),
                Single.value(typed, offered, about.optional()),
                offered,
                Single.longest(scalar.type()));
    }
}
