package nl.thuisbest.web.jw301;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of a message in their order, read from the file beside this class. */
final class CompactSchema {
    private static final CompactSchema JW301 = load();

    private final Map<String, TextType> types = new HashMap<>();
    private final Map<String, Part> groups = new HashMap<>();

    private CompactSchema() {}

    /**
     * An element.
     *
     * @param name with {@code ijw:} where it is of the basis schema
     * @param type null for one with parts
     * @param group whose parts it has, or null
     */
    private record Part(
            String name,
            boolean optional,
            boolean several,
            @Nullable TextType type,
            @Nullable String group,
            List<Part> parts) {}

    private static CompactSchema load() {
        try (var in = CompactSchema.class.getResourceAsStream("jw301.txt")) {
            var schema = new CompactSchema();
            schema.read(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        var above = new ArrayList<Part>();
        for (var line : text.lines().toList()) {
            var words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            int depth = (line.length() - line.stripLeading().length()) / 2;
            if (words.startsWith("type ")) {
                var parts = words.split(" ", 3);
                types.put(parts[1], TextType.of(parts[2]));
            } else {
                var part = part(words);
                while (above.size() > depth) {
                    above.removeLast();
                }
                if (depth == 0) {
                    groups.put(part.name(), part);
                } else {
                    above.getLast().parts().add(part);
                }
                above.add(part);
            }
        }
    }

    private Part part(String words) {
        var two = words.startsWith("group ") ? words.substring(6) : words;
        int space = two.indexOf(' ');
        var written = space < 0 ? two : two.substring(0, space);
        var what = space < 0 ? "" : two.substring(space + 1);
        char last = written.charAt(written.length() - 1);
        boolean marked = last == '?' || last == '*' || last == '+';
        var type =
                what.isEmpty() || what.startsWith("@")
                        ? null
                        : what.startsWith("=")
                                ? TextType.of(what.substring(1))
                                : Objects.requireNonNull(types.get(what), what);
        return new Part(
                marked ? written.substring(0, written.length() - 1) : written,
                last == '?' || last == '*',
                last == '+' || last == '*',
                type,
                what.startsWith("@") ? what.substring(1) : null,
                new ArrayList<>());
    }

    /** What is wrong with the form of a message, in its order. */
    static List<Fault> faults(Node message) {
        var faults = new ArrayList<Fault>();
        if (!message.qualified().equals("Bericht")) {
            return List.of(Fault.form(message, "not-a-message"));
        }
        JW301.check(message, JW301.group("Bericht"), faults);
        return List.copyOf(faults);
    }

    private Part group(String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }

    private void check(Node node, Part part, List<Fault> faults) {
        var type = part.type();
        if (type != null) {
            if (!node.parts().isEmpty()) {
                faults.add(Fault.form(node.parts().getFirst(), "unexpected"));
            } else if (!type.allows(node.text())) {
                faults.add(
                        new Fault(
                                node.path(),
                                node.line(),
                                Fault.FORM,
                                "type." + type.key(),
                                type.arguments()));
            }
            return;
        }
        if (!node.text().isBlank()) {
            faults.add(Fault.form(node, "text"));
        }
        sequence(node, part.group() == null ? part : group(part.group()), faults);
    }

    /** The parts in their order: what is missing, and what does not belong there. */
    private void sequence(Node node, Part part, List<Fault> faults) {
        int at = 0;
        var present = node.parts();
        for (var expected : part.parts()) {
            int found = 0;
            while (at < present.size()
                    && present.get(at).qualified().equals(expected.name())
                    && (found == 0 || expected.several())) {
                check(present.get(at++), expected, faults);
                found++;
            }
            if (found == 0 && !expected.optional()) {
                faults.add(Fault.form(node, "missing", expected.name().replace("ijw:", "")));
            }
        }
        for (; at < present.size(); at++) {
            faults.add(Fault.form(present.get(at), "unexpected"));
        }
    }
}
