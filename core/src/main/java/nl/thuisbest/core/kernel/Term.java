package nl.thuisbest.core.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * A length of time as a rule gives it: {@code P6W}, {@code P3M}, {@code P4D}, {@code PT12H}, or
 * working days {@code P5WD}. The day of the event is day 0; months go by calendar, the last day of
 * the month if the day is absent (care-rules 13).
 */
public record Term(String value) {
    private static final Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,3})WD");

    public Term {
        try {
            if (!WORKING_DAYS.matcher(value).matches() && !value.startsWith("PT")) {
                Period.parse(value);
            } else if (value.startsWith("PT")) {
                Duration.parse(value);
            }
        } catch (java.time.DateTimeException _) {
            throw new Invalid("Term", "term", value);
        }
    }

    public boolean isWorkingDays() {
        return WORKING_DAYS.matcher(value).matches();
    }

    public boolean isHours() {
        return value.startsWith("PT");
    }

    /**
     * The last day of the term that starts with an event on that day; a term in hours ends on its
     * calendar day.
     */
    public LocalDate after(LocalDate day, Holidays holidays) {
        var working = WORKING_DAYS.matcher(value);
        if (working.matches()) {
            return holidays.plusWorkingDays(day, Integer.parseInt(working.group(1)));
        }
        if (isHours()) {
            return day.plusDays((Duration.parse(value).toHours() + 23) / 24);
        }
        return day.plus(Period.parse(value));
    }

    /** The day that lies this term before another. */
    public LocalDate before(LocalDate day) {
        if (isWorkingDays() || isHours()) {
            throw new IllegalStateException(
                    "only a term in days, weeks, months or years counts back: " + value);
        }
        return day.minus(Period.parse(value));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
