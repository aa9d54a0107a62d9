package nl.thuisbest.core.kernel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as a rule gives it: {@code P6W}, {@code P3M}, {@code P4D}, {@code PT12H}, {@code
 * PT15M}, or working days {@code P5WD}. The day of the event is day 0; months go by calendar, the
 * last day of the month if the day is absent (care-rules 13).
 */
public final class Term {
    private static final long MINUTES_OF_DAY = Duration.ofDays(1).toMinutes();
    private static final Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,3})WD");

    private final String value;
    private final Length length;

    /** Read once, for a clock asks it again on every path. */
    private sealed interface Length {
        record Calendar(Period period) implements Length {}

        record WorkingDays(int days) implements Length {}

        /** Elapses by the minute; for a bare day it ends on the calendar day of its last hour. */
        record Elapsed(Duration time) implements Length {}
    }

    public Term(String value) {
        this.value = value;
        this.length = read(value);
    }

    private static Length read(String value) {
        try {
            var working = WORKING_DAYS.matcher(value);
            if (working.matches()) {
                return new Length.WorkingDays(Integer.parseInt(working.group(1)));
            }
            return value.startsWith("PT")
                    ? new Length.Elapsed(Duration.parse(value))
                    : new Length.Calendar(Period.parse(value));
        } catch (DateTimeException _) {
            throw new Invalid("Term", "term", value);
        }
    }

    /** As the rule writes it. */
    public String value() {
        return value;
    }

    public boolean isWorkingDays() {
        return length instanceof Length.WorkingDays;
    }

    /** Whether it is in hours or minutes, and so ends at a time of day. */
    public boolean isHours() {
        return length instanceof Length.Elapsed;
    }

    /** Whole years of a term by the calendar, as an age is given. */
    public int years() {
        return length instanceof Length.Calendar(var period)
                ? (int) (period.toTotalMonths() / 12)
                : 0;
    }

    /**
     * The last day of the term that starts with an event on that day; a term in hours ends on its
     * calendar day.
     */
    public LocalDate after(LocalDate day, Holidays holidays) {
        return switch (length) {
            case Length.WorkingDays(int days) -> holidays.plusWorkingDays(day, days);
            case Length.Elapsed(var time) ->
                    day.plusDays((time.toMinutes() + MINUTES_OF_DAY - 1) / MINUTES_OF_DAY);
            case Length.Calendar(var period) -> day.plus(period);
        };
    }

    /**
     * The moment at which a term ends that starts then: hours and minutes elapse, days and months
     * end at the same time of day, working days at the end of the last one.
     */
    public Moment after(Moment start, Holidays holidays) {
        return switch (length) {
            case Length.WorkingDays _ -> Moment.endOf(after(start.day(), holidays));
            case Length.Elapsed(var time) -> start.plus(time);
            case Length.Calendar(var period) ->
                    new Moment(start.value().atZone(Moment.NETHERLANDS).plus(period).toInstant());
        };
    }

    /** The day that lies this term before another. */
    public LocalDate before(LocalDate day) {
        if (length instanceof Length.Calendar(var period)) {
            return day.minus(period);
        }
        throw new IllegalStateException(
                "only a term in days, weeks, months or years counts back: " + value);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && value.equals(term.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
