package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * On which days something of a path is late, as long as nothing more is recorded: known beforehand,
 * so that a list of many paths can ask for today without computing each. The same as asking {@link
 * Duties} on each of those days.
 */
public record Lateness(List<Stretch> stretches) {
    public Lateness {
        stretches = List.copyOf(stretches);
    }

    /**
     * Days after one another.
     *
     * @param until the first day after them, or null when they go on for good
     */
    public record Stretch(LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /**
     * What is due changes by itself only on a few days: when an authorisation, a frame or a leave
     * begins or ends, or a rule does. Between two of them it is asked once, on the last day, for a
     * moment that moves along with today is never late before that.
     *
     * @param from the first day that matters; none before it is told
     */
    public static Lateness of(Trajectory trajectory, Rulebook rulebook, LocalDate from) {
        var turns = new TreeSet<LocalDate>();
        DayLedger.turns(trajectory).filter(day -> day.isAfter(from)).forEach(turns::add);
        trajectory.legal().frames().stream()
                .map(LegalEvent.FrameRegistered::period)
                .forEach(period -> {
                    if (period.from().isAfter(from)) {
                        turns.add(period.from());
                    }
                    if (period.until().isAfter(from)) {
                        turns.add(period.until());
                    }
                });
        rulebook.clocks().stream()
                .map(Clock::validity)
                .flatMap(held ->
                        Stream.concat(Stream.of(held.from()), Stream.ofNullable(held.until())))
                .filter(day -> day.isAfter(from))
                .forEach(turns::add);
        RemedyMoments.turns(trajectory, rulebook).filter(d -> d.isAfter(from)).forEach(turns::add);
        if (!trajectory.exists()) {
            return new Lateness(List.of());
        }
        var duties = Duties.on(trajectory, rulebook);
        var always = new ArrayList<Duty>();
        duties.ofEvents(always);
        var stretches = new ArrayList<Stretch>();
        var start = from;
        for (var turn : turns) {
            late(duties, always, start, turn, stretches);
            start = turn;
        }
        late(duties, always, start, null, stretches);
        return new Lateness(stretches);
    }

    private static void late(
            Duties duties,
            List<Duty> always,
            LocalDate from,
            @Nullable LocalDate until,
            List<Stretch> stretches) {
        var all = new ArrayList<>(always);
        duties.ofMoments(until == null ? from : until.minusDays(1), all);
        all.stream()
                .filter(Duty::open)
                .map(duty -> duty.dueOn().plusDays(1))
                .min(LocalDate::compareTo)
                .map(first -> first.isBefore(from) ? from : first)
                .filter(first -> until == null || first.isBefore(until))
                .ifPresent(first -> add(stretches, new Stretch(first, until)));
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && next.from().equals(stretches.getLast().until())) {
            stretches.add(new Stretch(stretches.removeLast().from(), next.until()));
        } else {
            stretches.add(next);
        }
    }

    public boolean on(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.holds(day));
    }
}
