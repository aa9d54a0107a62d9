package nl.thuisbest.web.inspectorate;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.Period;

/** Half a calendar year, for at least every six months the register goes out (JW 6.7.3(2)). */
record HalfYear(int year, int half) {
    private static final int MONTHS = 6;

    HalfYear {
        if (year < 2015 || year > 2200 || half < 1 || half > 2) {
            throw new DateTimeException("no half year");
        }
    }

    /** As the address names it, else the last one that is over. */
    static HalfYear of(String year, String half, LocalDate today) {
        try {
            return new HalfYear(Integer.parseInt(year), Integer.parseInt(half));
        } catch (NumberFormatException | DateTimeException _) {
            return today.getMonthValue() <= MONTHS
                    ? new HalfYear(today.getYear() - 1, 2)
                    : new HalfYear(today.getYear(), 1);
        }
    }

    Period period() {
        var from = LocalDate.of(year, half == 1 ? 1 : 1 + MONTHS, 1);
        return new Period(from, from.plusMonths(MONTHS));
    }

    Period wholeYear() {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    HalfYear before() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    HalfYear after() {
        return half == 2 ? new HalfYear(year + 1, 1) : new HalfYear(year, 2);
    }
}
