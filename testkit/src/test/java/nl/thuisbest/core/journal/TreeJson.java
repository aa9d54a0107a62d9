package nl.thuisbest.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.thuisbest.core.shape.Tree;

/**
 * Trees as JSON and back, one part a line, so that a change of form is one changed line. What is
 * sealed in the journal stands as {@code {"personal": "..."}}.
 */
final class TreeJson {
    private static final String PERSONAL = "personal";

    private final String text;
    private int at;

    private TreeJson(String text) {
        this.text = text;
    }

    static String write(Tree tree) {
        var out = new StringBuilder();
        write(tree, "", out);
        return out.append('\n').toString();
    }

    private static void write(Tree tree, String indent, StringBuilder out) {
        switch (tree) {
            case Tree.Text(var value) -> out.append(quoted(value));
            case Tree.Sealed(var value) ->
                    out.append("{\"personal\": ").append(quoted(value)).append('}');
            case Tree.Node(var parts) -> {
                var lines = new ArrayList<String>();
                parts.forEach((name, part) -> {
                    var line = new StringBuilder(quoted(name)).append(": ");
                    write(part, indent + "  ", line);
                    lines.add(line.toString());
                });
                block('{', lines, '}', indent, out);
            }
            case Tree.Items(var items) -> {
                var lines = new ArrayList<String>();
                for (var item : items) {
                    var line = new StringBuilder();
                    write(item, indent + "  ", line);
                    lines.add(line.toString());
                }
                block('[', lines, ']', indent, out);
            }
        }
    }

    private static void block(
            char open, List<String> lines, char close, String indent, StringBuilder out) {
        out.append(open).append('\n');
        var inner = indent + "  ";
        out.append(inner).append(String.join(",\n" + inner, lines));
        out.append('\n').append(indent).append(close);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static Tree read(String text) {
        var reader = new TreeJson(text);
        var tree = reader.value();
        reader.skip();
        if (reader.at != text.length()) {
            throw reader.wrong();
        }
        return tree;
    }

    private Tree value() {
        skip();
        return switch (text.charAt(at)) {
            case '{' -> node();
            case '[' -> items();
            case '"' -> new Tree.Text(string());
            default -> throw wrong();
        };
    }

    private Tree node() {
        var parts = new LinkedHashMap<String, Tree>();
        at++;
        while (!ends('}')) {
            skip();
            var name = string();
            take(':');
            parts.put(name, value());
        }
        return parts.size() == 1 && parts.get(PERSONAL) instanceof Tree.Text(var value)
                ? new Tree.Sealed(value)
                : new Tree.Node(parts);
    }

    private Tree items() {
        var items = new ArrayList<Tree>();
        at++;
        while (!ends(']')) {
            items.add(value());
        }
        return new Tree.Items(items);
    }

    /** Whether the block ends here; a comma before the next part is passed over. */
    private boolean ends(char close) {
        skip();
        if (text.charAt(at) == close) {
            at++;
            return true;
        }
        if (text.charAt(at) == ',') {
            at++;
        }
        return false;
    }

    private String string() {
        take('"');
        var value = new StringBuilder();
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
                value.append(text.charAt(at) == 'n' ? '\n' : text.charAt(at));
            } else {
                value.append(text.charAt(at));
            }
            at++;
        }
        at++;
        return value.toString();
    }

    private void take(char expected) {
        skip();
        if (text.charAt(at) != expected) {
            throw wrong();
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not as expected at character " + at);
    }
}
