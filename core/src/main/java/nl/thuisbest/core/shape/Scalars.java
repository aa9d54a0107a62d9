package nl.thuisbest.core.shape;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The types that are one piece of text, and how that text is read; a bad text is {@link Invalid}
 * with the type's name.
 */
final class Scalars {
    private static final Map<Class<?>, Shape.Scalar> BASIC = new HashMap<>();

    static {
        basic(String.class, s -> s);
        basic(LocalDate.class, LocalDate::parse);
        basic(Instant.class, Instant::parse);
        basic(Moment.class, Moment::parse);
        basic(UUID.class, UUID::fromString);
        basic(BigDecimal.class, BigDecimal::new);
        basic(int.class, Integer::valueOf);
        basic(Integer.class, Integer::valueOf);
        basic(boolean.class, Scalars::yesOrNo);
        basic(Boolean.class, Scalars::yesOrNo);
    }

    private Scalars() {}

    static Shape.@Nullable Scalar find(Class<?> type) {
        var basic = BASIC.get(type);
        if (basic != null) {
            return basic;
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        if (type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value")) {
            return ofValue(type);
        }
        return null;
    }

    private static void basic(Class<?> type, Function<String, Object> read) {
        BASIC.put(
                type,
                new Shape.Scalar(type, false, List.of(), reading(type, read), Object::toString));
    }

    private static Function<String, Object> reading(Class<?> type, Function<String, Object> read) {
        return text -> {
            try {
                return read.apply(text.strip());
            } catch (Invalid e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Invalid(type.getSimpleName(), "format-" + Words.ofType(type));
            }
        };
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true", "on", "ja", "yes" -> true;
            case "false", "off", "nee", "no" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Shape.Scalar ofEnum(Class<?> type) {
        var byWord = new HashMap<String, Object>();
        var words = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var word = Words.ofEnum((Enum<?>) constant);
            words.add(word);
            byWord.put(word, constant);
        }
        return new Shape.Scalar(
                type,
                false,
                List.copyOf(words),
                text -> {
                    var constant = byWord.get(text.strip());
                    if (constant == null) {
                        throw new Invalid(type.getSimpleName(), "unknown-choice");
                    }
                    return constant;
                },
                constant -> Words.ofEnum((Enum<?>) constant));
    }

    private static Shape.Scalar ofValue(Class<?> type) {
        var component = type.getRecordComponents()[0];
        var inner = (Shape.Scalar) Shapes.of(component.getType());
        var make = Shapes.maker(type, type.getRecordComponents());
        var accessor = Shapes.recordGetter(component);
        return new Shape.Scalar(
                type,
                Personal.class.isAssignableFrom(type),
                List.of(),
                text -> make.apply(new Object[] {innerValue(type, inner, text)}),
                value ->
                        inner.write()
                                .apply(java.util.Objects.requireNonNull(accessor.apply(value))));
    }

    private static Object innerValue(Class<?> type, Shape.Scalar inner, String text) {
        try {
            return inner.type() == String.class ? text : inner.read().apply(text);
        } catch (Invalid e) {
            throw new Invalid(type.getSimpleName(), e.key(), e.arguments());
        }
    }
}
