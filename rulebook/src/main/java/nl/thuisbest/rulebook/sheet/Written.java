package nl.thuisbest.rulebook.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes a file as people write it: a rule a line, short texts in both languages side by side. */
final class Written {
    private static final int WIDTH = 118;

    /** Longer texts stand one below the other. */
    private static final int SIDE_BY_SIDE = 84;

    private static final Resolver RESOLVER = new Resolver();

    private Written() {}

    static String of(Plain.Keyed document) {
        var options = new DumperOptions();
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setSplitLines(true);
        options.setAllowUnicode(true);
        var out = new StringWriter();
        try {
            new Yaml(options).serialize(node(document), out);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return out.toString();
    }

    private static Node node(Plain plain) {
        return switch (plain) {
            case Plain.Word(var text) -> word(text);
            case Plain.Several(var items) ->
                    new SequenceNode(
                            Tag.SEQ,
                            items.stream().map(Written::node).toList(),
                            items.stream().allMatch(Plain.Word.class::isInstance)
                                    ? FlowStyle.FLOW
                                    : FlowStyle.BLOCK);
            case Plain.Keyed keyed ->
                    new MappingNode(
                            Tag.MAP,
                            tuples(keyed),
                            isShort(keyed) ? FlowStyle.FLOW : FlowStyle.BLOCK);
        };
    }

    private static List<NodeTuple> tuples(Plain.Keyed keyed) {
        return keyed.parts().entrySet().stream()
                .map(part -> new NodeTuple(word(part.getKey()), node(part.getValue())))
                .toList();
    }

    /** Numbers, days and codes stand there as they are; what could be misread is quoted. */
    private static Node word(String text) {
        var tag = RESOLVER.resolve(NodeId.scalar, text, true);
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    private static boolean isShort(Plain.Keyed keyed) {
        return keyed.parts().keySet().stream().allMatch(key -> key.equals("nl") || key.equals("en"))
                && keyed.parts().values().stream().mapToInt(part -> part.text().length()).sum()
                        <= SIDE_BY_SIDE;
    }
}
