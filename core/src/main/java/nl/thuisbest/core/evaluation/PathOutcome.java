package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.thuisbest.core.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What came of one path: one row of an evaluation, without anything that names a person. A path
 * that still runs counts in the stay inside and nowhere else.
 */
public record PathOutcome(
        PathCode path,
        @Nullable SiteName site,
        ProgrammeId programme,
        PathDates dates,
        AtEnd atEnd,
        PathEnd ending,
        Marks marks,
        ClosedStay stay) {

    /**
     * The same with the stay followed until the day before {@code today}, for who is inside and of
     * whom no end was seen.
     */
    public PathOutcome asOf(LocalDate today) {
        var placed = dates.placed();
        if (placed == null || closed() || stay.end() != null || !placed.isBefore(today)) {
            return this;
        }
        int day = (int) ChronoUnit.DAYS.between(placed, today) - 1;
        var followed =
                new ClosedStay(
                        stay.insideDays(),
                        stay.leaveDays(),
                        stay.timeOuts(),
                        new StayEnd.StillInside(day));
        return new PathOutcome(path, site, programme, dates, atEnd, ending, marks, followed);
    }

    public boolean closed() {
        return dates.closed() != null;
    }
}
