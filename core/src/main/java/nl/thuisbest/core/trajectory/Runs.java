package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;

/** Asks what a night is only on the days on which that can change, and joins what is alike. */
final class Runs {
    private Runs() {}

    /**
     * @param turns days on which the answer may change; others are not asked
     * @param ask what the nights from such a day on are; only status, place and title are used
     */
    static List<Run> between(
            LocalDate from, LocalDate until, Stream<LocalDate> turns, Function<Period, Run> ask) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        var days = new TreeSet<LocalDate>();
        turns.filter(day -> day.isAfter(from) && day.isBefore(until)).forEach(days::add);
        days.add(until);
        var runs = new ArrayList<Run>();
        var start = from;
        for (var end : days) {
            add(runs, ask.apply(new Period(start, end)));
            start = end;
        }
        return List.copyOf(runs);
    }

    /** Before and from that day. */
    static Stream<Period> split(Period period, LocalDate day) {
        return day.isAfter(period.from()) && day.isBefore(period.until())
                ? Stream.of(new Period(period.from(), day), new Period(day, period.until()))
                : Stream.of(period);
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty() && runs.getLast().like(next)) {
            var last = runs.removeLast();
            runs.add(
                    new Run(
                            new Period(last.period().from(), next.period().until()),
                            last.status(),
                            last.where(),
                            last.withoutTitle()));
        } else {
            runs.add(next);
        }
    }
}
