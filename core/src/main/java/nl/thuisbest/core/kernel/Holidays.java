package nl.thuisbest.core.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dutch public holidays by the Algemene termijnenwet (art. 3): New Year, Good Friday, Easter
 * Monday, King's Day, Ascension, Whit Monday, Christmas (two days), 5 May. Sundays and Saturdays
 * are no working days either.
 */
public final class Holidays {
    public static final Holidays DUTCH = new Holidays();

    private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

    private Holidays() {}

    public boolean isWorkingDay(LocalDate day) {
        return !Term.isWeekend(day) && !of(day.getYear()).contains(day);
    }

    public LocalDate plusWorkingDays(LocalDate day, int days) {
        var result = day;
        for (int left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** The first working day on or after that day (Algemene termijnenwet art. 1). */
    public LocalDate onOrAfter(LocalDate day) {
        var result = day;
        while (!isWorkingDay(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    public Set<LocalDate> of(int year) {
        return known.computeIfAbsent(year, Holidays::computed);
    }

    private static Set<LocalDate> computed(int year) {
        var easter = easter(year);
        var kingsDay = LocalDate.of(year, Month.APRIL, 27);
        var days =
                Set.of(
                        LocalDate.of(year, Month.JANUARY, 1),
                        easter.minusDays(2),
                        easter.plusDays(1),
                        kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY
                                ? kingsDay.minusDays(1)
                                : kingsDay,
                        LocalDate.of(year, Month.MAY, 5),
                        easter.plusDays(39),
                        easter.plusDays(50),
                        LocalDate.of(year, Month.DECEMBER, 25),
                        LocalDate.of(year, Month.DECEMBER, 26));
        return Collections.unmodifiableSet(new TreeSet<>(days));
    }

    /** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
