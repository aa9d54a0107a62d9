package nl.thuisbest.core.shape;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a type looks like from outside. A {@code Scalar} is one piece of text; a {@code Record} has
 * named fields; a {@code Choice} is a sealed interface whose options are records, told apart by
 * {@code kind}; a {@code Listing} repeats one shape.
 */
public sealed interface Shape {
    Class<?> type();

    /**
     * @param personal whether the text belongs to a person and is kept outside the payload
     * @param choices the words of an enum in declared order, else empty
     */
    record Scalar(
            Class<?> type,
            boolean personal,
            List<String> choices,
            Function<String, Object> read,
            Function<Object, String> write)
            implements Shape {}

    record Record(Class<?> type, List<Field> fields, Function<@Nullable Object[], Object> make)
            implements Shape {}

    record Choice(Class<?> type, List<Option> options) implements Shape {}

    record Listing(Class<?> type, Shape item) implements Shape {}

    /**
     * A component: its name, its shape, whether it may be left out, and how to read it from its
     * record.
     */
    record Field(
            String name, Shape shape, boolean optional, Function<Object, @Nullable Object> get) {}

    record Option(String kind, Record shape) {}
}
