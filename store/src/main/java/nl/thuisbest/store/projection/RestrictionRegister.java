package nl.thuisbest.store.projection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of measures and leave of all paths (JW 6.7.3), read in one query. */
public final class RestrictionRegister {
    private final JdbcClient database;

    public RestrictionRegister(JdbcClient database) {
        this.database = database;
    }

    /** The lines of one path. */
    public record OfPath(TrajectoryId path, PersonId youth, List<RegisterLine> lines) {
        public OfPath {
            lines = List.copyOf(lines);
        }
    }

    /** Every path that has a line. */
    public List<OfPath> list() {
        return database.sql(
                        """
                        select stream, youth, lines from restriction_register
                        where cardinality(lines) > 0 order by stream
                        """)
                .query((row, _) -> path(row))
                .list();
    }

    private static OfPath path(ResultSet row) throws SQLException {
        return new OfPath(
                new TrajectoryId(row.getObject("stream", UUID.class)),
                new PersonId(row.getObject("youth", UUID.class)),
                lines(row.getArray("lines")));
    }

    private static List<RegisterLine> lines(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(RegisterLine::read).toList();
    }
}
