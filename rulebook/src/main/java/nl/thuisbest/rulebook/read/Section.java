package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a file. It remembers which keys were asked for; {@link #close()} then names those
 * that mean nothing. A value that cannot be read is told as a problem and replaced by something
 * harmless: a rulebook with problems is never handed out.
 */
final class Section {
    private final Reading reading;
    private final String file;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Reading reading, String file, MappingNode node) {
        this.reading = reading;
        this.file = file;
        this.place = YamlTree.place(file, node);
        for (var tuple : node.getValue()) {
            var at = YamlTree.place(file, tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                reading.problems().add(at, Fault.NOT_TEXT, "?");
            } else if (entries.putIfAbsent(key.getValue(), new Entry(at, tuple.getValueNode()))
                    != null) {
                reading.problems().add(at, Fault.DUPLICATE_KEY, key.getValue());
            }
        }
    }

    Reading reading() {
        return reading;
    }

    Place place() {
        return place;
    }

    /** Where the value of a key stands, or the section when it is absent. */
    Place place(String key) {
        var entry = entries.get(key);
        return entry == null ? place : YamlTree.place(file, entry.value());
    }

    Place placeOfKey(String key) {
        var entry = entries.get(key);
        return entry == null ? place : entry.at();
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** The text of a scalar, trimmed; empty when absent, and told when it is something else. */
    Optional<String> scalar(String key) {
        return find(key).flatMap(node -> scalar(key, node));
    }

    /** The text of a scalar that must be there. */
    Optional<String> required(String key) {
        if (missing(key)) {
            return Optional.empty();
        }
        var text = scalar(key);
        if (text.filter(String::isEmpty).isPresent()) {
            problem(place(key), Fault.EMPTY_TEXT, key);
            return Optional.empty();
        }
        return text;
    }

    Optional<Section> section(String key) {
        return find(key).flatMap(node -> section(key, node));
    }

    /** The sections of a list; a list that must be there has at least one. */
    List<Section> sections(String key, boolean required) {
        return items(key, required).stream().flatMap(node -> section(key, node).stream()).toList();
    }

    /** The scalars of a list with their places. */
    List<Located<String>> words(String key, boolean required) {
        var words = new ArrayList<Located<String>>();
        for (var node : items(key, required)) {
            scalar(key, node)
                    .ifPresent(text -> words.add(new Located<>(text, YamlTree.place(file, node))));
        }
        return words;
    }

    private List<Node> items(String key, boolean required) {
        if (required && missing(key)) {
            return List.of();
        }
        var node = find(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            problem(YamlTree.place(file, node), Fault.NOT_A_LIST, key);
            return List.of();
        }
        if (required && list.getValue().isEmpty()) {
            problem(YamlTree.place(file, node), Fault.EMPTY_LIST, key);
        }
        return list.getValue();
    }

    private boolean missing(String key) {
        if (has(key)) {
            return false;
        }
        problem(place, Fault.MISSING_KEY, key);
        return true;
    }

    private Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(YamlTree.place(file, node), Fault.NOT_TEXT, key);
        return Optional.empty();
    }

    private Optional<Section> section(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Section(reading, file, mapping));
        }
        problem(YamlTree.place(file, node), Fault.NOT_A_SECTION, key);
        return Optional.empty();
    }

    void problem(Place at, Fault fault, String... arguments) {
        reading.problems().add(at, fault, arguments);
    }

    /** Names the keys that nobody asked for. */
    void close() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problem(entry.at(), Fault.UNKNOWN_KEY, key, String.join(", ", asked));
            }
        });
    }

    private record Entry(Place at, Node value) {}
}
