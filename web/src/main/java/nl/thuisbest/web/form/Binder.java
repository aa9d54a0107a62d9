package nl.thuisbest.web.form;

import static nl.thuisbest.web.form.Trees.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from a tree of text, whichever way it came in. All problems are found at once,
 * each with the path of its component; a name that is no component is a problem too.
 */
public final class Binder {
    private final Choices choices;
    private final List<Problem> problems = new ArrayList<>();

    private Binder(Choices choices) {
        this.choices = choices;
    }

    public static <T> Bound<T> bind(Class<T> type, Tree tree, Choices choices) {
        var binder = new Binder(choices);
        var value = binder.record(Shapes.record(type), tree, "");
        return value != null && binder.problems.isEmpty()
                ? new Bound.Whole<>(type.cast(value))
                : new Bound.Broken<>(binder.problems);
    }

    private @Nullable Object value(
            Shape shape, @Nullable Tree tree, String path, boolean optional) {
        if (Trees.isBlank(tree) && !(shape instanceof Shape.Listing)) {
            if (!optional && shape instanceof Shape.Record record) {
                return record(record, Trees.NOTHING, path);
            }
            if (!optional) {
                problem(path, shape instanceof Shape.Scalar ? "required" : "required-choice");
            }
            return null;
        }
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, tree, path);
            case Shape.Record record -> record(record, tree, path);
            case Shape.Choice choice -> choice(choice, tree, path);
            case Shape.Listing listing -> listing(listing, tree, path);
        };
    }

    private @Nullable Object scalar(Shape.Scalar scalar, @Nullable Tree tree, String path) {
        if (!(tree instanceof Tree.Text text)) {
            problem(path, "not-one-text");
            return null;
        }
        var offered = choices.of(scalar.type(), path);
        if (offered.isPresent()
                && offered.get().stream().noneMatch(c -> c.value().equals(text.value().strip()))) {
            problem(path, "choice");
            return null;
        }
        try {
            return scalar.read().apply(text.value());
        } catch (Invalid e) {
            problem(path, e.key(), e.arguments());
            return null;
        }
    }

    private @Nullable Object record(Shape.Record shape, @Nullable Tree tree, String path) {
        if (!(tree instanceof Tree.Node node)) {
            problem(path, "not-parts");
            return null;
        }
        unknownNames(node.parts(), shape.fields().stream().map(Shape.Field::name), path);
        return made(shape, node.parts(), path);
    }

    private @Nullable Object made(
            Shape.Record shape, SequencedMap<String, Tree> parts, String path) {
        int before = problems.size();
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var field = shape.fields().get(i);
            values[i] =
                    value(
                            field.shape(),
                            parts.get(field.name()),
                            join(path, field.name()),
                            field.optional());
        }
        if (problems.size() > before) {
            return null;
        }
        try {
            return shape.make().apply(values);
        } catch (Invalid e) {
            boolean ofField = shape.fields().stream().anyMatch(f -> f.name().equals(e.component()));
            problem(ofField ? join(path, e.component()) : path, e.key(), e.arguments());
            return null;
        }
    }

    private @Nullable Object choice(Shape.Choice choice, @Nullable Tree tree, String path) {
        if (!(tree instanceof Tree.Node node)) {
            problem(path, "not-parts");
            return null;
        }
        var kind = Trees.text(node.parts().get("kind"));
        if (kind.isBlank()) {
            problem(join(path, "kind"), "required-choice");
            return null;
        }
        for (var option : choice.options()) {
            if (option.kind().equals(kind)) {
                var names = option.shape().fields().stream().map(Shape.Field::name);
                unknownNames(node.parts(), Stream.concat(Stream.of("kind"), names), path);
                return made(option.shape(), node.parts(), path);
            }
        }
        problem(join(path, "kind"), "choice");
        return null;
    }

    /** Rows that were left blank do not count. */
    private List<Object> listing(Shape.Listing listing, @Nullable Tree tree, String path) {
        if (tree instanceof Tree.Node node) {
            unknownNames(node.parts(), node.parts().keySet().stream().filter(Trees::isPlace), path);
        } else if (tree instanceof Tree.Text text && !text.value().isBlank()) {
            problem(path, "not-a-list");
        }
        var values = new ArrayList<Object>();
        Trees.items(tree)
                .forEach((place, item) -> {
                    if (!Trees.isBlank(item)) {
                        var value = value(listing.item(), item, join(path, place), false);
                        if (value != null) {
                            values.add(value);
                        }
                    }
                });
        return values;
    }

    private void unknownNames(SequencedMap<String, Tree> parts, Stream<String> known, String path) {
        var names = known.collect(Collectors.toSet());
        parts.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problem(join(path, name), "unknown-name"));
    }

    private void problem(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, Objects.requireNonNull(arguments)));
    }
}
