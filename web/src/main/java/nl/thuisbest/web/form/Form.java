package nl.thuisbest.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form as it is shown.
 *
 * @param problems what is wrong by name of the part; those whose part is not shown are about the
 *     whole
 */
public record Form(List<Part> parts, Map<String, String> problems) {
    public Form {
        parts = List.copyOf(parts);
    }

    /** A problem with where it is: the id of a part, or empty when it is about the whole. */
    public record Pointer(String id, String text) {}

    /** All problems in the order of the form, those about the whole last. */
    public List<Pointer> pointers() {
        var pointers = new ArrayList<Pointer>();
        var left = new java.util.LinkedHashMap<>(problems);
        collect(parts, pointers, left);
        left.values().forEach(text -> pointers.add(new Pointer("", text)));
        return pointers;
    }

    private static void collect(
            List<Part> parts, List<Pointer> pointers, Map<String, String> left) {
        for (var part : parts) {
            var problem = part.problem();
            if (problem != null) {
                pointers.add(new Pointer(part.id(), part.label() + ": " + problem));
                left.remove(part.name());
            }
            switch (part) {
                case Part.Field _ -> {}
                case Part.Group group -> collect(group.parts(), pointers, left);
                case Part.Rows rows -> collect(rows.rows(), pointers, left);
                case Part.OneOf one ->
                        one.options().forEach(option -> collect(option.parts(), pointers, left));
            }
        }
    }
}
