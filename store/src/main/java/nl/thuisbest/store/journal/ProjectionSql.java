package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.shape.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How rows of a projection are written.
 *
 * @param insert of one row, its values left open
 * @param many of rows of a JSON array, the array left open
 */
record ProjectionSql(Projection projection, String insert, String many) {
    static ProjectionSql of(Projection projection) {
        var columns = String.join(", ", projection.columns());
        var into = "INSERT INTO " + projection.table() + " (" + columns + ")\n";
        var values = String.join(", ", Collections.nCopies(projection.columns().size(), "?"));
        var fresh =
                projection.columns().stream()
                        .map("excluded."::concat)
                        .collect(Collectors.joining(", "));
        return new ProjectionSql(
                projection,
                into
                        + ("VALUES (%s)\nON CONFLICT (stream) DO UPDATE SET (%s) = (%s)"
                                .formatted(values, columns, fresh)),
                into
                        + "SELECT %s FROM json_populate_recordset(NULL::%s, ?::json)"
                                .formatted(columns, projection.table()));
    }

    /** The values of a row as the server reads them, in the order of the columns. */
    List<@Nullable String> literals(Tree.Node row) {
        var literals = new ArrayList<@Nullable String>();
        for (var column : projection.columns()) {
            literals.add(literal(row.parts().get(column)));
        }
        return literals;
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
