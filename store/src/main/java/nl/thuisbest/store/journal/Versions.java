package nl.thuisbest.store.journal;

import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which version the tables of the projections are. */
public final class Versions {
    private Versions() {}

    /** Those whose table is of another version, or was never made. */
    public static List<Projection> stale(JdbcClient jdbc, List<Projection> projections) {
        var versions = new HashMap<String, String>();
        jdbc.sql("SELECT name, version FROM projection")
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(known -> versions.put(known.getFirst(), known.getLast()));
        return projections.stream()
                .filter(one -> !one.version().equals(versions.get(one.table())))
                .toList();
    }

    static void made(JdbcClient jdbc, Projection projection) {
        jdbc.sql(
                        """
                        INSERT INTO projection (name, version) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE
                            SET (version, made_at) = (excluded.version, now())
                        """)
                .param(projection.table())
                .param(projection.version())
                .update();
    }
}
