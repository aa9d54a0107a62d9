package nl.thuisbest.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.thuisbest.core.evaluation.Departure;
import nl.thuisbest.core.evaluation.Departure.Kind;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was departed from over all paths, and which, for who may know them. */
public final class DepartureBook {
    private final JdbcClient jdbc;

    public DepartureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often, and on how many paths. */
    public record Count(int times, int paths) {
        public static final Count NONE = new Count(0, 0);
    }

    /** The counts of a period: all, by what was departed from, and by the role that decided. */
    public record Counts(Count all, List<OfKind> kinds, List<OfRole> roles) {
        public Counts {
            kinds = List.copyOf(kinds);
            roles = List.copyOf(roles);
        }
    }

    public record OfKind(Kind kind, Count count) {}

    public record OfRole(RoleId role, Count count) {}

    /** In one query; kinds and roles that have none are left out, the most first. */
    public Counts counts(Period period) {
        var kinds = new ArrayList<OfKind>();
        var roles = new ArrayList<OfRole>();
        var all = new ArrayList<Count>();
        counted(
                period,
                (row, count) -> {
                    if (row.kind() != null) {
                        kinds.add(new OfKind(Departure.kind(row.kind()), count));
                    } else if (row.role() != null) {
                        roles.add(new OfRole(new RoleId(row.role()), count));
                    } else {
                        all.add(count);
                    }
                });
        return new Counts(all.isEmpty() ? Count.NONE : all.getFirst(), kinds, roles);
    }

    private record Cell(@Nullable String kind, @Nullable String role) {}

    private void counted(Period period, BiConsumer<Cell, Count> each) {
        jdbc.sql(
                        """
                        SELECT kind, role, count(*) AS times, count(DISTINCT stream) AS paths
                        FROM (SELECT b.stream, split_part(line, ';', 1) AS kind,
                                split_part(line, ';', 4) AS role
                            FROM departure_book b, unnest(b.lines) AS line
                            WHERE split_part(line, ';', 3)::date >= ?
                                AND split_part(line, ';', 3)::date < ?) AS d
                        GROUP BY GROUPING SETS ((kind), (role), ())
                        ORDER BY times DESC, kind, role
                        """)
                .params(period.from(), period.until())
                .query(row -> {
                    each.accept(
                            new Cell(row.getString("kind"), row.getString("role")),
                            new Count(row.getInt("times"), row.getInt("paths")));
                });
    }

    /**
     * One of them.
     *
     * @param name of the young person; empty when the register does not know it
     */
    public record Named(TrajectoryId path, String name, Departure departure) {}

    /** Those on paths on whose team this person is, the last first. */
    public List<Named> ofTeam(StaffId member, Period period, int most) {
        return jdbc.sql(
                        """
                        SELECT b.stream, line,
                            coalesce(p.given_name || ' ' || p.family_name, '') AS name
                        FROM departure_book b JOIN trajectory t ON t.stream = b.stream
                        LEFT JOIN person p ON p.id = t.youth
                        CROSS JOIN unnest(b.lines) AS line
                        WHERE t.team @> ?::uuid[]
                            AND split_part(line, ';', 3)::date >= ?
                            AND split_part(line, ';', 3)::date < ?
                        ORDER BY split_part(line, ';', 3) DESC, b.stream, line LIMIT ?
                        """)
                .params(new UUID[] {member.value()}, period.from(), period.until(), most)
                .query((row, _) -> named(row))
                .list();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                new TrajectoryId(row.getObject("stream", UUID.class)),
                row.getString("name"),
                Departure.read(row.getString("line")));
    }
}
