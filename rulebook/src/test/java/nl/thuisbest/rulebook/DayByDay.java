package nl.thuisbest.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.History;
import nl.thuisbest.core.trajectory.History.Happening;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a history found the slow way: one day after the other, terms counted on the
 * fingers, the holidays of 2026 and 2027 by heart. Only for clocks that start with an event.
 */
final class DayByDay {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 1);
    private static final Set<LocalDate> HOLIDAYS =
            days(
                    "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25"
                            + " 2026-12-25 2026-12-26 2027-01-01 2027-03-26 2027-03-29 2027-04-27"
                            + " 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26");

    private DayByDay() {}

    static String told(Duty duty) {
        return tell(
                duty.clock().value(), duty.subject(), duty.runsFrom(), duty.dueOn(), duty.metOn());
    }

    private static String tell(
            String clock, String subject, LocalDate from, LocalDate due, @Nullable LocalDate met) {
        return clock + " " + subject + " " + from + " due " + due + " met " + met;
    }

    static List<String> duties(Rulebook rulebook, History history) {
        var found = new ArrayList<String>();
        for (var clock : rulebook.clocks()) {
            for (var start : history.happenings()) {
                if (start.event().equals(clock.starts())) {
                    walk(clock, start, history.happenings(), found);
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static void walk(
            Clock clock, Happening start, List<Happening> all, List<String> found) {
        var from = start.on();
        var term = String.valueOf(clock.due()).replaceAll("Term\\[value=|\\]", "");
        var day = clock.early() ? FIRST : from;
        while (day.isBefore(LAST)) {
            if (isMet(clock, start.subject(), day, all)) {
                found.add(tell(clock.id().value(), start.subject(), from, count(from, term), day));
                if (clock.repeats() == null) {
                    return;
                }
                from = day;
                term = clock.repeats().value();
            }
            day = day.plusDays(1);
        }
        for (day = from; day.isBefore(LAST); day = day.plusDays(1)) {
            for (var happening : all) {
                if (happening.on().equals(day)
                        && clock.stoppedBy().contains(happening.event())
                        && !ofAnother(start.subject(), happening.subject())) {
                    return;
                }
            }
        }
        found.add(tell(clock.id().value(), start.subject(), from, count(from, term), null));
    }

    private static boolean isMet(Clock clock, String subject, LocalDate day, List<Happening> all) {
        for (var happening : all) {
            for (var by : clock.metBy()) {
                var parts = by.split("/", -1);
                if (happening.on().equals(day) && happening.event().equals(parts[0])) {
                    if (parts.length == 2 && !parts[1].equals("next")) {
                        if (happening.subject().equals(parts[1])) {
                            return true;
                        }
                    } else if (parts[0].equals("notice-given")) {
                        if (happening.subject().equals(clock.id().value())) {
                            return true;
                        }
                    } else if (!ofAnother(subject, happening.subject())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Leave 1 against leave 2; leave 1 against anything else is not of another. */
    private static boolean ofAnother(String a, String b) {
        var one = a.split("-(?=\\d+$)", -1);
        var two = b.split("-(?=\\d+$)", -1);
        return one.length == 2
                && two.length == 2
                && one[0].equals(two[0])
                && !one[1].equals(two[1]);
    }

    private static LocalDate count(LocalDate from, String term) {
        int number = Integer.parseInt(term.replaceAll("[^0-9]", ""));
        var unit = term.replaceAll("[P0-9]", "");
        var day = from;
        switch (unit) {
            case "D" -> day = day.plusDays(number);
            case "W" -> day = day.plusDays(7L * number);
            case "WD" -> {
                while (number > 0) {
                    day = day.plusDays(1);
                    number -= isFree(day) ? 0 : 1;
                }
            }
            case "M" -> {
                int month = from.getMonthValue() - 1 + number;
                int year = from.getYear() + month / 12;
                var first = LocalDate.of(year, month % 12 + 1, 1);
                day = first.plusDays(Math.min(from.getDayOfMonth(), first.lengthOfMonth()) - 1L);
            }
            default -> throw new IllegalArgumentException(term);
        }
        return day;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(day);
    }

    private static Set<LocalDate> days(String text) {
        var days = new TreeSet<LocalDate>();
        for (var day : text.split(" ", -1)) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }
}
