package nl.thuisbest.core.trajectory;

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

    boolean like(Run other) {
        return status == other.status && where == other.where && withoutTitle == other.withoutTitle;
    }
}
