package nl.thuisbest.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid;

/**
 * What a form sent as a tree: {@code carers.0.person.given=Ilse} is the text "Ilse" in a part of an
 * item. Names that begin with an underscore belong to the form itself.
 */
public final class FormTree {
    private static final int DEEPEST = 8;
    private static final int MOST = 1_000;

    private FormTree() {}

    public static Tree of(Map<String, String[]> parameters) {
        if (parameters.size() > MOST) {
            throw new Invalid(List.of(Invalid.Problem.at("", "too-much")));
        }
        var root = new LinkedHashMap<String, Object>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && values.length > 0) {
                put(root, name, values[values.length - 1].replace("\r\n", "\n"));
            }
        });
        return node(root);
    }

    /** The names and values that make this tree again. */
    public static SequencedMap<String, String> flat(Tree tree) {
        var values = new LinkedHashMap<String, String>();
        flatten(tree, "", values);
        return values;
    }

    private static void flatten(Tree tree, String path, Map<String, String> values) {
        switch (tree) {
            case Tree.Text text -> values.put(path, text.value());
            case Tree.Node node ->
                    node.parts()
                            .forEach((name, part) -> flatten(part, Trees.join(path, name), values));
            case Tree.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    flatten(items.items().get(i), Trees.join(path, Integer.toString(i)), values);
                }
            }
            case Tree.Sealed _ -> {}
        }
    }

    /** The tree with the row that was asked for more, or without it; empty when it was sent. */
    public static Optional<Tree> withOtherRows(Tree tree, HttpServletRequest request) {
        var more = request.getParameter("_plus");
        var less = request.getParameter("_min");
        return more != null
                ? Optional.of(withItem(tree, more))
                : Optional.ofNullable(less).map(path -> without(tree, path));
    }

    /** The tree with one more empty item in the list at this path. */
    public static Tree withItem(Tree tree, String path) {
        var place = Integer.toString(nextPlace(Trees.items(at(tree, path))));
        return with(tree, Trees.join(path, place), Trees.NOTHING);
    }

    /** The tree without what stands at this path. */
    public static Tree without(Tree tree, String path) {
        int dot = path.lastIndexOf('.');
        var parent = dot < 0 ? tree : at(tree, path.substring(0, dot));
        if (!(parent instanceof Tree.Node node)) {
            return tree;
        }
        SequencedMap<String, Tree> rest = new LinkedHashMap<>(node.parts());
        rest.remove(path.substring(dot + 1));
        var less = new Tree.Node(rest);
        return dot < 0 ? less : with(tree, path.substring(0, dot), less);
    }

    /** The tree with this in the place of what stands at this path. */
    public static Tree with(Tree tree, String path, Tree value) {
        int dot = path.indexOf('.');
        SequencedMap<String, Tree> parts =
                tree instanceof Tree.Node node
                        ? new LinkedHashMap<>(node.parts())
                        : new LinkedHashMap<>();
        if (dot < 0) {
            parts.put(path, value);
        } else {
            var name = path.substring(0, dot);
            var inner = parts.getOrDefault(name, Trees.NOTHING);
            parts.put(name, with(inner, path.substring(dot + 1), value));
        }
        return new Tree.Node(parts);
    }

    static Tree at(Tree tree, String path) {
        var found = tree;
        for (var name : path.split("\\.")) {
            var part = Trees.part(found, name);
            if (part == null) {
                return Trees.NOTHING;
            }
            found = part;
        }
        return found;
    }

    private static int nextPlace(SequencedMap<String, Tree> items) {
        return items.isEmpty() ? 0 : Integer.parseInt(items.lastEntry().getKey()) + 1;
    }

    @SuppressWarnings("unchecked") // only put() fills these maps
    private static void put(Map<String, Object> root, String name, String value) {
        var names = name.split("\\.", -1);
        if (names.length > DEEPEST) {
            throw new Invalid(List.of(Invalid.Problem.at("", "too-much")));
        }
        var at = root;
        for (int i = 0; i < names.length - 1; i++) {
            var inner = at.computeIfAbsent(names[i], _ -> new LinkedHashMap<String, Object>());
            if (!(inner instanceof Map)) {
                return;
            }
            at = (Map<String, Object>) inner;
        }
        at.putIfAbsent(names[names.length - 1], value);
    }

    private static Tree node(Map<String, ?> map) {
        SequencedMap<String, Tree> parts = new LinkedHashMap<>();
        map.forEach((name, value) ->
                parts.put(
                        name,
                        value instanceof Map<?, ?> inner
                                ? node(stringKeys(inner))
                                : new Tree.Text(String.valueOf(value))));
        return new Tree.Node(parts);
    }

    private static Map<String, Object> stringKeys(Map<?, ?> map) {
        var typed = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }
}
