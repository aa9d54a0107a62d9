package nl.thuisbest.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as a tree of text; what is null is absent. Jackson reads the punctuation only: it never
 * makes one of our types, for it turns a missing part into null and a number into a constant.
 */
public final class JsonTree {
    private static final int LONGEST = 1_000_000;

    private JsonTree() {}

    public static Tree read(JsonMapper mapper, String json) {
        try {
            if (json.length() > LONGEST) {
                throw new Invalid(List.of(Invalid.Problem.at("", "too-much")));
            }
            var tree = of(strict(mapper).readTree(json));
            if (tree instanceof Tree.Node) {
                return tree;
            }
        } catch (JacksonException e) {
            throw new Invalid(List.of(Invalid.Problem.at("", "json")));
        }
        throw new Invalid(List.of(Invalid.Problem.at("", "json")));
    }

    /** A name that stands there twice, or more after the end, is no JSON to us. */
    private static ObjectReader strict(JsonMapper mapper) {
        return mapper.reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The same tree as JSON. */
    public static String write(JsonMapper mapper, Tree tree) {
        return mapper.writeValueAsString(plain(tree));
    }

    private static @Nullable Tree of(JsonNode node) {
        if (node.isObject()) {
            SequencedMap<String, Tree> parts = new LinkedHashMap<>();
            for (var entry : node.properties()) {
                var part = of(entry.getValue());
                if (part != null) {
                    parts.put(entry.getKey(), part);
                }
            }
            return new Tree.Node(parts);
        }
        if (node.isArray()) {
            var items = new ArrayList<Tree>();
            for (var item : node) {
                var part = of(item);
                items.add(part == null ? new Tree.Text("") : part);
            }
            return new Tree.Items(items);
        }
        return node.isNull() ? null : new Tree.Text(node.asString());
    }

    private static Object plain(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> text.value();
            case Tree.Sealed _ -> throw new IllegalArgumentException("a sealed text is not input");
            case Tree.Node node -> {
                var parts = new LinkedHashMap<String, Object>();
                node.parts().forEach((name, part) -> parts.put(name, plain(part)));
                yield parts;
            }
            case Tree.Items items -> items.items().stream().map(JsonTree::plain).toList();
        };
    }
}
