package nl.thuisbest.store.projection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.evaluation.AtEnd;
import nl.thuisbest.core.evaluation.ClosedStay;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.Mark;
import nl.thuisbest.core.evaluation.Marks;
import nl.thuisbest.core.evaluation.PathCode;
import nl.thuisbest.core.evaluation.PathDates;
import nl.thuisbest.core.evaluation.PathEnd;
import nl.thuisbest.core.evaluation.PathOutcome;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outcomes of all paths, without anything that names a person. */
public final class OutcomeBook {
    private final JdbcClient database;

    public OutcomeBook(JdbcClient database) {
        this.database = database;
    }

    /** The rows of a selection; who is inside is followed until the day before {@code today}. */
    public List<PathOutcome> list(Selection selection, LocalDate today) {
        var period = selection.period();
        var site = selection.site();
        return database.sql(
                        """
                        select * from outcome
                        where (:site::text is null or site = :site)
                          and (:from::date is null
                            or (case :basis when 'CLOSED' then closed_on else placed_on end
                                >= :from
                              and case :basis when 'CLOSED' then closed_on else placed_on end
                                < :until))
                        order by stream
                        """)
                .param("site", site == null ? null : site.value())
                .param("basis", selection.basis().name())
                .param("from", period == null ? null : period.from())
                .param("until", period == null ? null : period.until())
                .query((row, _) -> path(row).asOf(today))
                .list();
    }

    /** The sites paths were placed at. */
    public List<SiteName> sites() {
        return database.sql(
                        "select distinct site from outcome where site is not null order by site")
                .query((row, _) -> new SiteName(row.getString("site")))
                .list();
    }

    private static PathOutcome path(ResultSet row) throws SQLException {
        var site = row.getString("site");
        var reason = row.getString("reason");
        return new PathOutcome(
                new PathCode(row.getString("stream")),
                site == null ? null : new SiteName(site),
                new ProgrammeId(row.getString("programme")),
                new PathDates(
                        date(row, "indicated_on"),
                        date(row, "placed_on"),
                        date(row, "returned_on"),
                        date(row, "closed_on")),
                new AtEnd(
                        answer(row, "lives_at_home"),
                        answer(row, "new_police_contact"),
                        answer(row, "school_or_work")),
                new PathEnd(
                        reason == null ? null : Ending.valueOf(reason),
                        answer(row, "in_agreement"),
                        answer(row, "cooperation_failed"),
                        answer(row, "placement_prevented")),
                new Marks(mark(row, "youth_mark"), mark(row, "parents_mark")),
                new ClosedStay(
                        count(row, "inside_days"),
                        count(row, "leave_days"),
                        count(row, "time_outs"),
                        end(row)));
    }

    private static @Nullable StayEnd end(ResultSet row) throws SQLException {
        var day = count(row, "exit_day");
        return day == null
                ? null
                : new StayEnd.Left(day, Destination.valueOf(row.getString("exit_to")));
    }

    private static YesNoUnknown answer(ResultSet row, String column) throws SQLException {
        return YesNoUnknown.valueOf(row.getString(column));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static @Nullable Mark mark(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Mark(value.doubleValue());
    }
}
