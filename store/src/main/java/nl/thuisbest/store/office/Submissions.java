package nl.thuisbest.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.evaluation.inspection.Submission.Kind;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent to the inspectorate (JW 6.7.3, 6.7.4); only added to, undone by another row. */
public final class Submissions {
    private final JdbcClient jdbc;

    public Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who records it, in which role, and when. */
    public record By(StaffId staff, RoleId role, Instant at) {}

    /** Every one, the last sent first. */
    public List<Submission> list() {
        return jdbc.sql(
                        """
                        SELECT s.number, s.kind, s.from_day, s.until_day, s.sent_on, s.staff_id,
                               u.staff_id AS undone_by, u.at AS undone_at
                        FROM inspectorate_submission s
                        LEFT JOIN inspectorate_undoing u ON u.submission = s.number
                        ORDER BY s.sent_on DESC, s.number DESC
                        """)
                .query((row, _) -> submission(row))
                .list();
    }

    /** Adds one; its number. */
    public int add(Kind kind, Period period, LocalDate sentOn, By by) {
        return jdbc.sql(
                        """
                        INSERT INTO inspectorate_submission
                            (kind, from_day, until_day, sent_on, staff_id, role, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number
                        """)
                .params(
                        kind.name().toLowerCase(Locale.ROOT),
                        period.from(),
                        period.until(),
                        sentOn,
                        by.staff().value(),
                        by.role().value(),
                        by.at().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Says that one was not so; false when there is none that stands. */
    public boolean undo(int number, By by) {
        return jdbc.sql(
                                """
                                INSERT INTO inspectorate_undoing (submission, staff_id, role, at)
                                SELECT number, ?, ?, ? FROM inspectorate_submission
                                WHERE number = ?
                                ON CONFLICT (submission) DO NOTHING
                                """)
                        .params(
                                by.staff().value(),
                                by.role().value(),
                                by.at().atOffset(ZoneOffset.UTC),
                                number)
                        .update()
                == 1;
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getInt("number"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                row.getObject("sent_on", LocalDate.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                undone(row));
    }

    private static Submission.@Nullable Undone undone(ResultSet row) throws SQLException {
        var by = Optional.ofNullable(row.getObject("undone_by", UUID.class));
        var at = row.getObject("undone_at", OffsetDateTime.class);
        return by.map(staff ->
                        new Submission.Undone(new StaffId(staff), new Moment(at.toInstant()).day()))
                .orElse(null);
    }
}
