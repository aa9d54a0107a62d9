package nl.thuisbest.rulebook.sheet;

import java.util.HashMap;
import java.util.Map;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.read.YamlTree;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Which component of the form stands where in the file, so that a problem is told beside it. */
public final class SheetPlaces {
    private final String file;
    private final Map<Place, String> paths = new HashMap<>();

    private SheetPlaces(String file) {
        this.file = file;
    }

    public static SheetPlaces of(String file, String yaml) {
        var places = new SheetPlaces(file);
        YamlTree.mapping(yaml).ifPresent(document -> places.walk(document, ""));
        return places;
    }

    /** The path of the component that a problem is about; empty when it is about the whole. */
    public String of(Problem problem) {
        var path = paths.getOrDefault(problem.place(), "");
        return problem.fault() == Fault.MISSING_KEY
                ? join(path, component(problem.arguments().getFirst()))
                : path;
    }

    private void walk(Node node, String path) {
        paths.putIfAbsent(YamlTree.place(file, node), path);
        switch (node) {
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(tuple -> {
                                if (tuple.getKeyNode() instanceof ScalarNode key) {
                                    walk(tuple.getValueNode(), inside(path, key.getValue()));
                                }
                            });
            case SequenceNode sequence -> {
                int row = 0;
                for (var item : sequence.getValue()) {
                    walk(item, join(path, Integer.toString(row++)));
                }
            }
            default -> {}
        }
    }

    /** Both languages of a text are one component. */
    private static String inside(String path, String key) {
        return key.equals("nl") || key.equals("en") ? path : join(path, component(key));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** {@code entered-by} of the file is {@code enteredBy} of the form. */
    private static String component(String key) {
        var name = new StringBuilder();
        boolean capital = false;
        for (char letter : key.toCharArray()) {
            if (letter == '-') {
                capital = true;
            } else {
                name.append(capital ? Character.toUpperCase(letter) : letter);
                capital = false;
            }
        }
        return name.toString();
    }
}
