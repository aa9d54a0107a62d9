package nl.thuisbest.store.projection;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Tree;
import org.jspecify.annotations.Nullable;

/** A row of a projection; an absent value is a NULL. */
final class Columns {
    private final LinkedHashMap<String, Tree> values = new LinkedHashMap<>();

    void put(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, new Tree.Text(value.toString()));
        }
    }

    void list(String column, Stream<?> items) {
        values.put(
                column,
                new Tree.Items(items.<Tree>map(item -> new Tree.Text(item.toString())).toList()));
    }

    Tree.Node row() {
        return new Tree.Node(values);
    }
}
