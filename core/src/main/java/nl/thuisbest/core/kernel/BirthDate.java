package nl.thuisbest.core.kernel;

import java.time.LocalDate;
import java.time.Period;

/** The day someone was born; age is counted in whole years on a given day. */
public record BirthDate(LocalDate value) implements Personal {
    public BirthDate {
        if (value.getYear() < 1900 || value.getYear() > 2200) {
            throw new Invalid("BirthDate", "date-range");
        }
    }

    /** Whole years on that day; someone of 29 February has a birthday on 1 March in other years. */
    public int ageOn(LocalDate day) {
        return Period.between(value, day).getYears();
    }

    /** The birthday at which this age is reached. */
    public LocalDate birthday(int age) {
        var day = value.plusYears(age);
        return day.getDayOfMonth() == value.getDayOfMonth() ? day : day.plusDays(1);
    }

    @Override
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return "[BirthDate]";
    }
}
