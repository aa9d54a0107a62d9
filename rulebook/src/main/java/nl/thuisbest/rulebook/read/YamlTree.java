package nl.thuisbest.rulebook.read;

import java.io.StringReader;
import java.util.Optional;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Turns the text of one file into a tree of nodes that know their lines. */
public final class YamlTree {
    private YamlTree() {}

    /** The mapping at the top of a text; empty when there is none. */
    public static Optional<MappingNode> mapping(String text) {
        return of("", text, new Problems());
    }

    /** The mapping at the top of a file; empty, with the problem told, when there is none. */
    static Optional<MappingNode> of(String file, String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(Place.startOf(file), Fault.EMPTY_FILE);
            return Optional.empty();
        }
        int tab = lineWithTab(text);
        if (tab > 0) {
            problems.add(new Place(file, tab, 1), Fault.TAB);
            return Optional.empty();
        }
        try {
            var options = new LoaderOptions();
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(
                    node == null ? Place.startOf(file) : place(file, node),
                    node == null ? Fault.EMPTY_FILE : Fault.NOT_A_MAPPING);
        } catch (MarkedYAMLException e) {
            problems.add(place(file, e.getProblemMark()), Fault.NOT_YAML, sentence(e));
        } catch (YAMLException e) {
            problems.add(Place.startOf(file), Fault.NOT_YAML, firstLine(e.getMessage()));
        }
        return Optional.empty();
    }

    public static Place place(String file, Node node) {
        return place(file, node.getStartMark());
    }

    private static Place place(String file, @Nullable Mark mark) {
        return mark == null
                ? Place.startOf(file)
                : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String sentence(MarkedYAMLException e) {
        var context = e.getContext() == null ? "" : e.getContext() + ": ";
        return firstLine(context + e.getProblem());
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    /** The first line that is indented with a tab, counted from 1, or 0. */
    private static int lineWithTab(String text) {
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            int first = 0;
            while (first < line.length() && line.charAt(first) == ' ') {
                first++;
            }
            if (first < line.length() && line.charAt(first) == '\t') {
                return number;
            }
        }
        return 0;
    }
}
