package nl.thuisbest.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.thuisbest.core.shape.Tree;
import org.jspecify.annotations.Nullable;

/** Small questions to a tree of text. */
final class Trees {
    static final Tree NOTHING = new Tree.Node(new LinkedHashMap<>());

    private Trees() {}

    /** Whether nothing was filled in here, whatever parts were sent. */
    static boolean isBlank(@Nullable Tree tree) {
        return switch (tree) {
            case null -> true;
            case Tree.Text text -> text.value().isBlank();
            case Tree.Sealed _ -> false;
            case Tree.Node node -> node.parts().values().stream().allMatch(Trees::isBlank);
            case Tree.Items items -> items.items().stream().allMatch(Trees::isBlank);
        };
    }

    static String text(@Nullable Tree tree) {
        return tree instanceof Tree.Text text ? text.value() : "";
    }

    static @Nullable Tree part(@Nullable Tree tree, String name) {
        return tree instanceof Tree.Node node ? node.parts().get(name) : null;
    }

    /** The items of a list by their place, as JSON sends them or as a form numbers them. */
    static SequencedMap<String, Tree> items(@Nullable Tree tree) {
        SequencedMap<String, Tree> items = new LinkedHashMap<>();
        switch (tree) {
            case Tree.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    items.put(Integer.toString(i), list.items().get(i));
                }
            }
            case Tree.Node node ->
                    node.parts().entrySet().stream()
                            .filter(entry -> isPlace(entry.getKey()))
                            .sorted(
                                    Map.Entry.comparingByKey(
                                            (a, b) -> Integer.parseInt(a) - Integer.parseInt(b)))
                            .forEach(entry -> items.put(entry.getKey(), entry.getValue()));
            case Tree.Text _, Tree.Sealed _ -> {}
            case null -> {}
        }
        return items;
    }

    static boolean isPlace(String name) {
        return name.matches("\\d{1,3}");
    }

    static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }
}
