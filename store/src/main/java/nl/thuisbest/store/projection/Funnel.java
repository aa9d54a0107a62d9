package nl.thuisbest.store.projection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Intake.Turn;
import nl.thuisbest.core.trajectory.ReferrerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How referrals go, over all paths; and which wait, for who may know them. */
public final class Funnel {
    private static final String SELECTED =
            """
            f.referred_on >= ? AND f.referred_on <= ?
                AND (?::text IS NULL OR f.programme = ?::text)
                AND (?::text IS NULL OR f.referrer = ?::text)
            """;

    private final JdbcClient jdbc;

    public Funnel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which referrals.
     *
     * @param from first day of referral
     * @param until last day of referral
     */
    public record Selection(
            LocalDate from,
            LocalDate until,
            @Nullable ProgrammeId programme,
            @Nullable ReferrerKind referrer) {
        private List<@Nullable Object> parameters() {
            var wanted = programme == null ? null : programme.value();
            var kind = referrer == null ? null : Words.ofEnum(referrer);
            var parameters = new ArrayList<@Nullable Object>();
            parameters.add(from);
            parameters.add(until);
            parameters.add(wanted);
            parameters.add(wanted);
            parameters.add(kind);
            parameters.add(kind);
            return parameters;
        }
    }

    /** What a referral can reach, in the order of the way. */
    public enum Step {
        REFERRED,
        ASKED,
        INDICATED,
        DECLINED,
        JOINED,
        WAITING,
        STARTED
    }

    /**
     * How many reached a step, and the days it took.
     *
     * @param known of how many the days are known: the others still wait
     */
    public record Figure(int reached, int known, double median, int least, int most) {}

    /** The figures of each step that anybody reached; days until that day for who waits. */
    public Map<Step, Figure> figures(Selection selection, LocalDate today) {
        var figures = new EnumMap<Step, Figure>(Step.class);
        jdbc.sql(
                        """
                        WITH s AS (SELECT * FROM intake f WHERE %s),
                        steps (step, days) AS (
                            SELECT 'referred', answered_on - referred_on FROM s
                            UNION ALL SELECT 'asked', CASE WHEN turn = 'referrer' THEN NULL
                                ELSE asked_days END FROM s WHERE asked_on IS NOT NULL
                            UNION ALL SELECT 'indicated', indicated_on - referred_on FROM s
                                WHERE indicated_on IS NOT NULL
                            UNION ALL SELECT 'declined', declined_on - referred_on FROM s
                                WHERE declined_on IS NOT NULL
                            UNION ALL SELECT 'joined', joined_on - referred_on FROM s
                                WHERE joined_on IS NOT NULL
                            UNION ALL SELECT 'waiting', ?::date - since FROM s
                                WHERE turn = 'start'
                            UNION ALL SELECT 'started',
                                started_on - coalesce(indicated_on, referred_on) FROM s
                                WHERE started_on IS NOT NULL)
                        SELECT step, count(*) AS reached, count(days) AS known,
                            percentile_cont(0.5) WITHIN GROUP (ORDER BY days)::numeric AS median,
                            min(days) AS least, max(days) AS most
                        FROM steps GROUP BY step
                        """
                                .formatted(SELECTED))
                .params(selection.parameters())
                .param(today)
                .query((row, _) -> figures.put(step(row), figure(row)))
                .list();
        return figures;
    }

    private static Step step(ResultSet row) throws SQLException {
        return Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        var median = row.getObject("median", BigDecimal.class);
        return new Figure(
                row.getInt("reached"),
                row.getInt("known"),
                median == null ? 0 : median.doubleValue(),
                row.getInt("least"),
                row.getInt("most"));
    }

    /** A referral that waits. */
    public record Open(
            TrajectoryId id, String name, ProgrammeId programme, Turn turn, LocalDate since) {}

    /**
     * Those that wait on whose team this person is, the longest waiting first.
     *
     * @param orUnclaimed with those also the ones that nobody carries
     */
    public List<Open> open(Selection selection, StaffId member, boolean orUnclaimed, int most) {
        var parameters = selection.parameters();
        parameters.add(new UUID[] {member.value()});
        parameters.add(orUnclaimed);
        parameters.add(most);
        return jdbc.sql(
                        """
                        SELECT f.stream, f.programme, f.turn, f.since,
                            coalesce(p.given_name || ' ' || p.family_name, '') AS name
                        FROM intake f JOIN trajectory t ON t.stream = f.stream
                        LEFT JOIN person p ON p.id = f.youth
                        WHERE %s AND f.turn IS NOT NULL
                            AND (t.team @> ?::uuid[] OR (?::boolean AND t.unclaimed))
                        ORDER BY f.since, f.stream LIMIT ?
                        """
                                .formatted(SELECTED))
                .params(parameters)
                .query((row, _) ->
                        new Open(
                                new TrajectoryId(row.getObject("stream", UUID.class)),
                                row.getString("name"),
                                new ProgrammeId(row.getString("programme")),
                                Turn.valueOf(row.getString("turn").toUpperCase(Locale.ROOT)),
                                row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Those that were declined on whose team this person is, the last first. */
    public List<TrajectoryId> declined(Selection selection, StaffId member, int most) {
        var parameters = selection.parameters();
        parameters.add(new UUID[] {member.value()});
        parameters.add(most);
        return jdbc.sql(
                        """
                        SELECT f.stream FROM intake f JOIN trajectory t ON t.stream = f.stream
                        WHERE %s AND f.declined_on IS NOT NULL AND t.team @> ?::uuid[]
                        ORDER BY f.declined_on DESC, f.stream LIMIT ?
                        """
                                .formatted(SELECTED))
                .params(parameters)
                .query((row, _) -> new TrajectoryId(row.getObject("stream", UUID.class)))
                .list();
    }
}
