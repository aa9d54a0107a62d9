package nl.thuisbest.core.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule holds: from {@code from}, until before {@code until} when that is known.
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {
    public Validity {
        if (until != null && !from.isBefore(until)) {
            throw new Invalid("until", "period-order", from, until);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Validity other) {
        return (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
