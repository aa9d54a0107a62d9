package nl.thuisbest.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** JSON schemas of our records, from their shapes; a record that is met twice is named once. */
final class Schemas {
    private final SequencedMap<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    /** A reference to the schema of a record, which is added when it is new. */
    Map<String, Object> of(Class<?> type) {
        return of(Shapes.of(type));
    }

    SequencedMap<String, Map<String, Object>> named() {
        return named;
    }

    private Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar);
            case Shape.Listing listing -> Map.of("type", "array", "items", of(listing.item()));
            case Shape.Record record -> reference(record.type(), () -> record(record, null));
            case Shape.Choice choice -> reference(choice.type(), () -> choice(choice));
        };
    }

    private Map<String, Object> reference(
            Class<?> type, java.util.function.Supplier<Map<String, Object>> make) {
        var name = type.getSimpleName();
        if (types.getOrDefault(name, type) != type) {
            throw new IllegalStateException("two records are called " + name);
        }
        types.put(name, type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, make.get());
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> record(Shape.Record record, @Nullable String kind) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (kind != null) {
            properties.put("kind", Map.of("const", kind));
            required.add("kind");
        }
        for (var field : record.fields()) {
            properties.put(field.name(), of(field.shape()));
            if (!field.optional() && !(field.shape() instanceof Shape.Listing)) {
                required.add(field.name());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> choice(Shape.Choice choice) {
        var options = new ArrayList<Object>();
        for (var option : choice.options()) {
            options.add(record(option.shape(), option.kind()));
        }
        return Map.of("oneOf", options);
    }

    private static Map<String, Object> scalar(Shape.Scalar scalar) {
        var type = scalar.type();
        if (!scalar.choices().isEmpty()) {
            return Map.of("type", "string", "enum", scalar.choices());
        }
        if (type == Line.class) {
            return Map.of("type", "string", "minLength", 1, "maxLength", Line.MAX);
        }
        if (type == Story.class) {
            return Map.of("type", "string", "minLength", 1, "maxLength", Story.MAX);
        }
        if (Code.class.isAssignableFrom(type)) {
            return Map.of("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength", 60);
        }
        return type == BirthDate.class ? format("date") : basic(basicOf(type));
    }

    /** What a wrapper of one value holds. */
    private static Class<?> basicOf(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents()[0].getType() : type;
    }

    private static Map<String, Object> basic(Class<?> type) {
        if (type == LocalDate.class) {
            return format("date");
        }
        if (type == Instant.class || type == Moment.class) {
            return format("date-time");
        }
        if (type == UUID.class) {
            return format("uuid");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return Map.of("type", "integer");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        return Map.of("type", "string");
    }

    private static Map<String, Object> format(String format) {
        return Map.of("type", "string", "format", format);
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }
}
