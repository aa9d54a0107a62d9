package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Period;

/**
 * Nights in a row that were alike.
 *
 * @param period from the first night until the first that is not: a day stands for its night
 * @param withoutTitle nights in the closed group without a title to keep someone there; a fact that
 *     is recorded and alarms (care-rules 2)
 */
public record Run(Period period, DayStatus status, Whereabouts where, boolean withoutTitle) {
    public int nights() {
        return period.days();
    }

    /** Those before that of this day; at least the first must be. */
    Run before(LocalDate day) {
        return period.until().isAfter(day)
                ? new Run(new Period(period.from(), day), status, where, withoutTitle)
                : this;
    }

    boolean like(Run other) {
        return status == other.status && where == other.where && withoutTitle == other.withoutTitle;
    }
}
