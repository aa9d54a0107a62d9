package nl.thuisbest.core.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A date and a time of day, to the minute, kept as an instant so that it is never read two ways:
 * terms in hours are elapsed hours, also in a night in which the clock changes (care-rules 13).
 */
public record Moment(Instant value) implements Comparable<Moment> {
    /** Where the clock on the wall hangs. */
    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public Moment {
        value = value.truncatedTo(ChronoUnit.MINUTES);
        int year = value.atZone(NETHERLANDS).getYear();
        if (year < 1900 || year > 2200) {
            throw new Invalid("Moment", "date-range");
        }
    }

    /**
     * As the clock in the Netherlands shows it; of the hour that comes twice in autumn the earlier
     * one. An hour that was skipped in spring is refused.
     */
    public static Moment local(LocalDateTime shown) {
        if (NETHERLANDS.getRules().getValidOffsets(shown).isEmpty()) {
            throw new Invalid("Moment", "moment-skipped");
        }
        return new Moment(shown.atZone(NETHERLANDS).withEarlierOffsetAtOverlap().toInstant());
    }

    /** Midnight: nothing of the day has happened yet. */
    public static Moment startOf(LocalDate day) {
        return local(day.atStartOfDay());
    }

    /** The last minute of a day: all of the day has happened. */
    public static Moment endOf(LocalDate day) {
        return local(day.atTime(LocalTime.of(23, 59)));
    }

    /**
     * {@code 2026-03-12T20:15:00Z} and {@code 2026-03-12T21:15+01:00} say the same; without an
     * offset it is the clock in the Netherlands.
     */
    public static Moment parse(String text) {
        return text.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)")
                ? new Moment(OffsetDateTime.parse(text).toInstant())
                : local(LocalDateTime.parse(text));
    }

    public LocalDateTime local() {
        return value.atZone(NETHERLANDS).toLocalDateTime();
    }

    public LocalDate day() {
        return local().toLocalDate();
    }

    public LocalTime time() {
        return local().toLocalTime();
    }

    /** So much time later, as it elapses. */
    public Moment plus(Duration elapsed) {
        return new Moment(value.plus(elapsed));
    }

    /** Time from here until the other; negative when that was before. */
    public Duration until(Moment other) {
        return Duration.between(value, other.value);
    }

    public boolean isBefore(Moment other) {
        return value.isBefore(other.value);
    }

    public boolean isAfter(Moment other) {
        return value.isAfter(other.value);
    }

    @Override
    public int compareTo(Moment other) {
        return value.compareTo(other.value);
    }

    /** As it is kept, which is also how JSON writes it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
