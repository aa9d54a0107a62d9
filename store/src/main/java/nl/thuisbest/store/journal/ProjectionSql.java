package nl.thuisbest.store.journal;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.thuisbest.core.shape.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How rows of a projection are written.
 *
 * @param insert of the row of a new path, its values left open
 * @param many of rows of a JSON array, the array left open
 */
record ProjectionSql(Projection projection, String insert, String many) {
    private static final String KEY = "stream";

    /** A value that the server reads as the type of its column. */
    record Literal(@Nullable String text) {}

    static ProjectionSql of(Projection projection) {
        var columns = String.join(", ", projection.columns());
        var into = "INSERT INTO " + projection.table() + " (" + columns + ")\n";
        var values = String.join(", ", Collections.nCopies(projection.columns().size(), "?"));
        return new ProjectionSql(
                projection,
                into + "VALUES (" + values + ")",
                into
                        + "SELECT %s FROM json_populate_recordset(NULL::%s, ?::json)"
                                .formatted(columns, projection.table()));
    }

    /** Writes the row of a new path. */
    String insert(Tree.Node row, List<@Nullable Object> parameters) {
        projection.columns().forEach(column -> parameters.add(value(row, column)));
        return insert;
    }

    /** Writes what is other than it was; the rest of the row stays. */
    String update(Tree.Node old, Tree.Node row, List<@Nullable Object> parameters) {
        var changes = new StringJoiner(", ", "UPDATE " + projection.table() + " SET ", "");
        for (var column : projection.columns()) {
            if (!Objects.equals(row.parts().get(column), old.parts().get(column))) {
                changes.add(column + " = ?");
                parameters.add(value(row, column));
            }
        }
        parameters.add(value(row, KEY));
        return changes + " WHERE " + KEY + " = ?";
    }

    private static Literal value(Tree.Node row, String column) {
        return new Literal(literal(row.parts().get(column)));
    }

    private static @Nullable String literal(@Nullable Tree value) {
        return switch (value) {
            case null -> null;
            case Tree.Text text -> text.value();
            case Tree.Items items when items.items().isEmpty() -> "{}";
            case Tree.Items items ->
                    items.items().stream()
                            .map(ProjectionSql::literal)
                            .collect(Collectors.joining("\",\"", "{\"", "\"}"));
            case Tree.Node _, Tree.Sealed _ ->
                    throw new IllegalArgumentException("a column holds text or a list of it");
        };
    }
}
