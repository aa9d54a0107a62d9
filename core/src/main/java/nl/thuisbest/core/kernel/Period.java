package nl.thuisbest.core.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days from {@code from} (inclusive) until {@code until} (exclusive), at least one. */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (!from.isBefore(until)) {
            throw new Invalid("until", "period-order", from, until);
        }
    }

    /** The first and the last day, both included, as people write a period. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    public LocalDate last() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean covers(Period other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Optional<Period> intersect(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    /** Number of days, which is also the number of nights. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
