package nl.thuisbest.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against the schemas of the document: the keywords that we write and no others, for an
 * unknown one would go unchecked.
 */
final class SchemaCheck {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "type",
                    "properties",
                    "required",
                    "additionalProperties",
                    "items",
                    "enum",
                    "const",
                    "oneOf",
                    "format",
                    "pattern",
                    "minLength",
                    "maxLength",
                    "minimum");

    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What does not hold, each with its place. */
    static List<String> problems(JsonNode document, JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(document);
        check.value(schema, value, "");
        return check.problems;
    }

    private void value(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            value(document.at(schema.get("$ref").asString().substring(1)), value, at);
            return;
        }
        expect(!schema.isMissingNode(), at, "has no schema");
        for (var keyword : schema.propertyNames()) {
            expect(KEYWORDS.contains(keyword), at, "unknown keyword " + keyword);
        }
        if (schema.has("oneOf")) {
            var fits =
                    schema.get("oneOf")
                            .valueStream()
                            .filter(one -> problems(document, one, value).isEmpty())
                            .count();
            expect(fits == 1, at, "fits " + fits + " of the choices");
        }
        if (schema.has("const")) {
            expect(schema.get("const").equals(value), at, "is another constant");
        }
        if (schema.has("enum")) {
            expect(schema.get("enum").valueStream().anyMatch(value::equals), at, "is no choice");
        }
        switch (schema.path("type").asString("")) {
            case "object" -> object(schema, value, at);
            case "array" -> array(schema, value, at);
            case "string" -> string(schema, value, at);
            case "integer" -> expect(value.isIntegralNumber(), at, "is no integer");
            case "number" -> expect(value.isNumber(), at, "is no number");
            case "boolean" -> expect(value.isBoolean(), at, "is no boolean");
            default -> expect(schema.has("oneOf") || schema.has("const"), at, "has no type");
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        expect(value.isObject(), at, "is no object");
        for (var name : schema.path("required")) {
            expect(value.has(name.asString()), at, "lacks " + name.asString());
        }
        for (var part : value.properties()) {
            var of = schema.path("properties").path(part.getKey());
            if (of.isMissingNode()) {
                expect(
                        schema.path("additionalProperties").asBoolean(true),
                        at,
                        "has " + part.getKey());
            } else {
                value(of, part.getValue(), at + "/" + part.getKey());
            }
        }
    }

    private void array(JsonNode schema, JsonNode value, String at) {
        expect(value.isArray(), at, "is no array");
        int i = 0;
        for (var item : value) {
            value(schema.get("items"), item, at + "/" + i++);
        }
    }

    private void string(JsonNode schema, JsonNode value, String at) {
        expect(value.isString(), at, "is no string");
        var text = value.asString("");
        expect(text.length() >= schema.path("minLength").asInt(0), at, "is too short");
        expect(
                text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE),
                at,
                "is too long");
        if (schema.has("pattern")) {
            expect(text.matches(schema.get("pattern").asString()), at, "has another pattern");
        }
        try {
            var unused =
                    switch (schema.path("format").asString("")) {
                        case "date" -> LocalDate.parse(text);
                        case "date-time" -> Instant.parse(text);
                        case "uuid" -> UUID.fromString(text);
                        case "" -> text;
                        default -> throw new IllegalArgumentException();
                    };
        } catch (RuntimeException e) {
            problems.add(at + " has another format");
        }
    }

    private void expect(boolean holds, String at, String otherwise) {
        if (!holds) {
            problems.add(at + " " + otherwise);
        }
    }
}
