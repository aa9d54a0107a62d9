package nl.thuisbest.store.journal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.shape.Tree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Trees as the text that is kept and chained: no spaces, fields in the order of their record, every
 * value a string, and <code>{"~":"digest"}</code> where a text of a person stands elsewhere.
 */
public final class TreeJson {
    private static final String SEALED = "~";
    private static final JsonFactory JSON = new JsonFactory();

    private TreeJson() {}

    public static String write(Tree tree) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Tree tree) {
        switch (tree) {
            case Tree.Text text -> out.writeString(text.value());
            case Tree.Sealed sealed -> {
                out.writeStartObject();
                out.writeStringProperty(SEALED, sealed.digest());
                out.writeEndObject();
            }
            case Tree.Node node -> {
                out.writeStartObject();
                node.parts()
                        .forEach((name, part) -> {
                            out.writeName(name);
                            write(out, part);
                        });
                out.writeEndObject();
            }
            case Tree.Items items -> {
                out.writeStartArray();
                items.items().forEach(item -> write(out, item));
                out.writeEndArray();
            }
        }
    }

    public static Tree read(String json) {
        try (var in = JSON.createParser(ObjectReadContext.empty(), json)) {
            var tree = read(in, in.nextToken());
            if (in.nextToken() != null) {
                throw new CorruptHistory("more than one value in a payload");
            }
            return tree;
        }
    }

    private static Tree read(JsonParser in, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> new Tree.Text(in.getString());
            case START_ARRAY -> {
                var items = new ArrayList<Tree>();
                for (var next = in.nextToken();
                        next != JsonToken.END_ARRAY;
                        next = in.nextToken()) {
                    items.add(read(in, next));
                }
                yield new Tree.Items(items);
            }
            case START_OBJECT -> {
                var parts = new LinkedHashMap<String, Tree>();
                for (var name = in.nextName(); name != null; name = in.nextName()) {
                    parts.put(name, read(in, in.nextToken()));
                }
                yield parts.get(SEALED) instanceof Tree.Text digest && parts.size() == 1
                        ? new Tree.Sealed(digest.value())
                        : new Tree.Node(parts);
            }
            case null, default -> throw new CorruptHistory("no payload of ours");
        };
    }
}
