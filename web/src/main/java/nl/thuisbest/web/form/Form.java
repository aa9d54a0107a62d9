package nl.thuisbest.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown.
 *
 * @param problems what is wrong by name of the part; those whose part is not shown are about the
 *     whole
 * @param above those that are told above the form already: name of the part by component
 */
public record Form(List<Part> parts, Map<String, String> problems, Map<String, String> above) {
    public Form {
        parts = List.copyOf(parts);
    }

    /** The same with fewer parts. */
    public Form with(List<Part> fewer) {
        return new Form(fewer, problems, above);
    }

    /** Whether a file goes with it: then it is sent in parts. */
    public boolean hasFile() {
        return parts.stream()
                .anyMatch(
                        part -> part instanceof Part.Field field && field.kind() == Part.Kind.FILE);
    }

    /** A problem with where it is: the id of a part, or empty when it is about the whole. */
    public record Pointer(String id, String text) {}

    /** The id of the part that a reason is about, or null when it is not shown. */
    public @Nullable String placeOf(@Nullable String component) {
        var name = component == null ? null : above.get(component);
        return name == null ? null : shown(parts, name);
    }

    private static @Nullable String shown(List<Part> parts, String name) {
        for (var part : parts) {
            var id = part.name().equals(name) ? part.id() : shown(part.inside(), name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** What is not told above, in the order of the form; problems about the whole come last. */
    public List<Pointer> pointers() {
        var pointers = new ArrayList<Pointer>();
        var left = new LinkedHashMap<>(problems);
        above.values().forEach(left::remove);
        collect(parts, pointers, left);
        left.values().forEach(text -> pointers.add(new Pointer("", text)));
        return pointers;
    }

    private static void collect(
            List<Part> parts, List<Pointer> pointers, Map<String, String> left) {
        for (var part : parts) {
            var problem = left.remove(part.name());
            if (problem != null) {
                pointers.add(new Pointer(part.id(), part.label() + ": " + problem));
            }
            collect(part.inside(), pointers, left);
        }
    }
}
