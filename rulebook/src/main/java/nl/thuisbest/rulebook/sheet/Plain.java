package nl.thuisbest.rulebook.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file without its layout: every value is the text that stands there. */
sealed interface Plain {
    record Word(String text) implements Plain {}

    record Several(List<Plain> items) implements Plain {
        public Several {
            items = List.copyOf(items);
        }
    }

    record Keyed(SequencedMap<String, Plain> parts) implements Plain {
        Plain get(String key) {
            return parts.getOrDefault(key, NOTHING);
        }
    }

    Keyed NOTHING = new Keyed(new LinkedHashMap<>());

    /** No programme is deeper; what is, holds itself. */
    int DEEPEST = 10;

    static Keyed keyed(MappingNode mapping) {
        return keyed(mapping, DEEPEST);
    }

    private static Plain of(Node node, int deeper) {
        if (deeper == 0) {
            return NOTHING;
        }
        return switch (node) {
            case ScalarNode scalar -> new Word(scalar.getValue());
            case SequenceNode sequence ->
                    new Several(
                            sequence.getValue().stream()
                                    .map(item -> of(item, deeper - 1))
                                    .toList());
            case MappingNode mapping -> keyed(mapping, deeper);
            default -> NOTHING;
        };
    }

    private static Keyed keyed(MappingNode mapping, int deeper) {
        SequencedMap<String, Plain> parts = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                parts.put(key.getValue(), of(tuple.getValueNode(), deeper - 1));
            }
        }
        return new Keyed(parts);
    }

    /** The words of a list, also of one that is written as a single word. */
    default List<Plain> items() {
        return switch (this) {
            case Several(var items) -> items;
            case Word word -> word.text().isBlank() ? List.of() : List.of(word);
            case Keyed _ -> List.of();
        };
    }

    /** All of them: each keyed part of it, itself included. */
    default List<Keyed> within() {
        var found = new ArrayList<Keyed>();
        switch (this) {
            case Word _ -> {}
            case Several(var items) -> items.forEach(item -> found.addAll(item.within()));
            case Keyed keyed -> {
                found.add(keyed);
                keyed.parts().values().forEach(part -> found.addAll(part.within()));
            }
        }
        return found;
    }

    default String text() {
        return this instanceof Word(var text) ? text : "";
    }
}
