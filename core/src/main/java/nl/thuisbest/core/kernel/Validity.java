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

    /** From before anything that is recorded here, without an end. */
    public static final Validity ALWAYS = new Validity(LocalDate.EPOCH, null);

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is known already, and holds from a later day. */
    public boolean announcedOn(LocalDate day) {
        return from.isAfter(day);
    }

    public boolean overlaps(Validity other) {
        return (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
