package nl.thuisbest.core.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;

/** A first example of a shape with every part filled in, for an event that has none yet. */
final class Samples {
    /** Parts that the ordinary sample of their type does not fit. */
    private static final Map<String, String> BY_NAME =
            Map.of(
                    "from", "2026-01-26",
                    "until", "2026-08-26",
                    "youthMark", "7.5",
                    "parentMark", "8",
                    "field", "room",
                    "was", "kamer 4",
                    "is", "kamer 5");

    private Samples() {}

    static Tree of(Shape shape) {
        return of("", shape);
    }

    private static Tree of(String name, Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(name, scalar);
            case Shape.Record record -> new Tree.Node(parts(record));
            case Shape.Choice choice -> {
                var option = choice.options().getFirst();
                var parts = new LinkedHashMap<String, Tree>();
                parts.put("kind", new Tree.Text(option.kind()));
                parts.putAll(parts(option.shape()));
                yield new Tree.Node(parts);
            }
            case Shape.Listing listing -> new Tree.Items(List.of(of(name, listing.item())));
        };
    }

    private static SequencedMap<String, Tree> parts(Shape.Record record) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        record.fields().forEach(field -> parts.put(field.name(), of(field.name(), field.shape())));
        return parts;
    }

    private static Tree scalar(String name, Shape.Scalar scalar) {
        var given = BY_NAME.get(name);
        if (given != null && fits(scalar, given)) {
            return new Tree.Text(given);
        }
        if (!scalar.choices().isEmpty()) {
            return new Tree.Text(scalar.choices().getFirst());
        }
        var text =
                List.of(
                                "voorbeeld",
                                "2026-01-26",
                                "2026-01-26T09:15:00Z",
                                "1",
                                "true",
                                "0a".repeat(32),
                                "2026-01-26T08:15:00Z",
                                "00000000-0000-0005-0000-000000000002")
                        .stream()
                        .filter(sample -> fits(scalar, sample))
                        .findFirst()
                        .orElseThrow();
        return scalar.personal() ? new Tree.Sealed(text) : new Tree.Text(text);
    }

    private static boolean fits(Shape.Scalar scalar, String sample) {
        try {
            return scalar.write().apply(scalar.read().apply(sample)).equals(sample);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
