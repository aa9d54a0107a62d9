package nl.thuisbest.core.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Records to trees and back, for the journal: strict, for what was written by us must read back
 * whole. (Input of people goes through the binder of the web module, which gathers all problems.)
 */
public final class Mapper {
    private Mapper() {}

    /**
     * Writes a record; each personal text is handed to {@code seal} with its path, and its answer
     * stands in the tree.
     */
    public static Tree write(Object value, BiFunction<String, String, Tree> seal) {
        return write(Shapes.of(value.getClass()), value, "", seal);
    }

    private static Tree write(
            Shape shape, Object value, String path, BiFunction<String, String, Tree> seal) {
        return switch (shape) {
            case Shape.Scalar scalar -> {
                var text = scalar.write().apply(value);
                yield scalar.personal() ? seal.apply(path, text) : new Tree.Text(text);
            }
            case Shape.Record record -> new Tree.Node(parts(record, value, path, seal));
            case Shape.Choice choice -> {
                var option = optionOf(choice, value);
                SequencedMap<String, Tree> parts = new LinkedHashMap<>();
                parts.put("kind", new Tree.Text(option.kind()));
                parts.putAll(parts(option.shape(), value, path, seal));
                yield new Tree.Node(parts);
            }
            case Shape.Listing listing -> {
                var items = new ArrayList<Tree>();
                for (var item : (List<?>) value) {
                    items.add(
                            write(
                                    listing.item(),
                                    Objects.requireNonNull(item),
                                    join(path, items.size()),
                                    seal));
                }
                yield new Tree.Items(items);
            }
        };
    }

    private static SequencedMap<String, Tree> parts(
            Shape.Record record, Object value, String path, BiFunction<String, String, Tree> seal) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        for (var field : record.fields()) {
            var part = field.get().apply(value);
            if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
                parts.put(field.name(), write(field.shape(), part, join(path, field.name()), seal));
            }
        }
        return parts;
    }

    private static Shape.Option optionOf(Shape.Choice choice, Object value) {
        for (var option : choice.options()) {
            if (option.shape().type() == value.getClass()) {
                return option;
            }
        }
        throw new IllegalArgumentException("not one of " + choice.type().getSimpleName());
    }

    /**
     * Reads a record; {@code open} gives the text that stands at a path, or null when it was
     * erased.
     */
    public static <T> T read(
            Class<T> type, Tree tree, BiFunction<String, Tree.Sealed, @Nullable String> open) {
        return type.cast(Objects.requireNonNull(read(Shapes.of(type), tree, "", open)));
    }

    private static @Nullable Object read(
            Shape shape,
            Tree tree,
            String path,
            BiFunction<String, Tree.Sealed, @Nullable String> open) {
        return switch (shape) {
            case Shape.Scalar scalar ->
                    switch (tree) {
                        case Tree.Text text -> scalar.read().apply(text.value());
                        case Tree.Sealed sealed -> {
                            var text = open.apply(path, sealed);
                            yield text != null ? scalar.read().apply(text) : erased(scalar);
                        }
                        case Tree.Node _, Tree.Items _ -> throw unreadable(path);
                    };
            case Shape.Record record -> record(record, node(tree, path), path, open);
            case Shape.Choice choice -> {
                var parts = node(tree, path);
                var kind = parts.get("kind") instanceof Tree.Text text ? text.value() : "";
                for (var option : choice.options()) {
                    if (option.kind().equals(kind)) {
                        yield record(option.shape(), parts, path, open);
                    }
                }
                throw unreadable(join(path, "kind"));
            }
            case Shape.Listing listing -> {
                if (!(tree instanceof Tree.Items items)) {
                    throw unreadable(path);
                }
                var values = new ArrayList<Object>();
                for (var item : items.items()) {
                    values.add(
                            Objects.requireNonNull(
                                    read(listing.item(), item, join(path, values.size()), open),
                                    path));
                }
                yield List.copyOf(values);
            }
        };
    }

    /** An erased text reads as the erased mark; an erased birth date is not known any more. */
    private static @Nullable Object erased(Shape.Scalar scalar) {
        return scalar.type() == BirthDate.class ? null : scalar.read().apply(Personal.ERASED);
    }

    private static Object record(
            Shape.Record shape,
            SequencedMap<String, Tree> parts,
            String path,
            BiFunction<String, Tree.Sealed, @Nullable String> open) {
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var field = shape.fields().get(i);
            var part = parts.get(field.name());
            if (part != null) {
                values[i] = read(field.shape(), part, join(path, field.name()), open);
            } else if (field.shape() instanceof Shape.Listing) {
                values[i] = List.of();
            }
            if (values[i] == null && !field.optional()) {
                throw unreadable(join(path, field.name()));
            }
        }
        return shape.make().apply(values);
    }

    private static SequencedMap<String, Tree> node(Tree tree, String path) {
        if (tree instanceof Tree.Node node) {
            return node.parts();
        }
        throw unreadable(path);
    }

    private static String join(String path, Object part) {
        return path.isEmpty() ? part.toString() : path + "." + part;
    }

    private static IllegalArgumentException unreadable(String path) {
        return new IllegalArgumentException("cannot read '" + path + "'");
    }
}
