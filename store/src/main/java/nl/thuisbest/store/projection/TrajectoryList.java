package nl.thuisbest.store.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches, filters and sorts paths over the whole organisation. */
public final class TrajectoryList {
    /** Stages of a path that has not ended. */
    public static final List<String> RUNNING = List.of("referred", "indicated");

    private static final String ROW =
            """
            SELECT t.stream, t.youth, t.programme, t.stage, t.phase, t.referred_on, t.site,
                t.placed_on, t.planned_return, t.returned_on, t.mst_since, t.title_until,
                t.closed_on, t.team, p.given_name, p.family_name FROM trajectory t
            LEFT JOIN person p ON p.id = t.youth
            """;

    private final JdbcClient jdbc;

    public TrajectoryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the rows are sorted by; the id decides between equals, so that pages never overlap. */
    public enum Sort {
        NAME("searchable(p.family_name, p.given_name)"),
        REFERRED("t.referred_on"),
        RETURN("t.planned_return"),
        TITLE("t.title_until");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /**
     * What is asked for.
     *
     * @param member only paths on whose team this person is; null for all
     * @param orUnclaimed with those also the running paths that nobody carries
     * @param stages only these stages; empty for all
     * @param name part of a name, accents and case aside; null for all
     * @param tonight what holds on a day; null for whatever
     */
    public record Filter(
            @Nullable StaffId member,
            boolean orUnclaimed,
            List<String> stages,
            @Nullable PhaseId phase,
            @Nullable String name,
            @Nullable OnDay tonight) {
        public static final Filter ALL = new Filter(null, false, List.of(), null, null, null);

        /** The running paths of someone, and when asked those that nobody carries. */
        public static Filter running(StaffId member, boolean orUnclaimed) {
            return new Filter(member, orUnclaimed, RUNNING, null, null, null);
        }
    }

    /**
     * What holds on a day, from the last entry of each path on.
     *
     * @param sleeps where someone sleeps; null for anywhere
     * @param late only those with something late
     */
    public record OnDay(LocalDate day, @Nullable Tonight sleeps, boolean late) {}

    /**
     * A page of the list.
     *
     * @param more whether there are rows after these
     */
    public record Page(List<TrajectoryRow> rows, boolean more) {}

    public Page list(Filter filter, Sort sort, boolean descending, int offset, int size) {
        var parameters = new ArrayList<Object>();
        var direction = descending ? " DESC NULLS LAST" : "";
        var sql =
                ROW
                        + where(filter, parameters)
                        + " ORDER BY "
                        + sort.column
                        + direction
                        + ", t.stream LIMIT ? OFFSET ?";
        parameters.add(size + 1);
        parameters.add(offset);
        var rows = jdbc.sql(sql).params(parameters).query((row, _) -> TrajectoryRow.of(row)).list();
        return rows.size() > size ? new Page(rows.subList(0, size), true) : new Page(rows, false);
    }

    public int count(Filter filter) {
        var parameters = new ArrayList<Object>();
        var sql =
                "SELECT count(*) FROM trajectory t"
                        + (filter.name() == null ? "" : " JOIN person p ON p.id = t.youth")
                        + where(filter, parameters);
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    public Optional<TrajectoryRow> find(TrajectoryId id) {
        return jdbc.sql(ROW + " WHERE t.stream = ?")
                .param(id.value())
                .query((row, _) -> TrajectoryRow.of(row))
                .optional();
    }

    /** The paths of a young person. */
    public List<TrajectoryRow> ofPerson(PersonId youth) {
        return jdbc.sql(ROW + " WHERE t.youth = ? ORDER BY t.referred_on, t.stream")
                .param(youth.value())
                .query((row, _) -> TrajectoryRow.of(row))
                .list();
    }

    /** Paths of siblings, linked from this path or from theirs. */
    public List<TrajectoryRow> siblings(TrajectoryId id) {
        return jdbc.sql(
                        ROW
                                + """
                                WHERE t.stream IN (
                                    SELECT stream FROM trajectory
                                    WHERE siblings @> ARRAY[?::uuid] AND siblings <> '{}'
                                    UNION ALL
                                    SELECT unnest(siblings) FROM trajectory WHERE stream = ?)
                                ORDER BY t.referred_on, t.stream
                                """)
                .param(id.value())
                .param(id.value())
                .query((row, _) -> TrajectoryRow.of(row))
                .list();
    }

    private static String where(Filter filter, List<Object> parameters) {
        var conditions = new ArrayList<String>();
        if (filter.member() != null) {
            conditions.add(
                    filter.orUnclaimed()
                            ? "(t.team @> ?::uuid[] OR t.unclaimed)"
                            : "t.team @> ?::uuid[]");
            parameters.add(new UUID[] {filter.member().value()});
        }
        if (!filter.stages().isEmpty()) {
            conditions.add("t.stage = ANY (?)");
            parameters.add(filter.stages().toArray(String[]::new));
        }
        if (filter.phase() != null) {
            conditions.add("t.phase = ?");
            parameters.add(filter.phase().value());
        }
        if (filter.name() != null) {
            conditions.add(
                    "searchable(p.given_name, p.family_name) LIKE '%' || searchable(?) || '%'");
            parameters.add(filter.name().strip().replaceAll("([\\\\%_])", "\\\\$1"));
        }
        var tonight = filter.tonight();
        if (tonight != null && tonight.sleeps() != null) {
            conditions.add("t." + tonight.sleeps().column() + " @> ?::date");
            parameters.add(tonight.day());
        }
        if (tonight != null && tonight.late()) {
            conditions.add("t.late @> ?::date");
            parameters.add(tonight.day());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
