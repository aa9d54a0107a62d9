package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.History.Happening;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What is due on a path, and what was: every clock of the rulebook, started by what happened or by
 * a computed moment. The day of the event is day 0 (care-rules 13); a clock holds when it held on
 * the day it started.
 */
public final class Duties {
    private static final String NOTICE = "notice-given";
    private static final int MOST_DIGITS = 6;

    private final Trajectory trajectory;
    private final Rulebook rulebook;
    private final Map<String, List<Happening>> byEvent;

    private Duties(Trajectory trajectory, Rulebook rulebook) {
        this.trajectory = trajectory;
        this.rulebook = rulebook;
        this.byEvent =
                trajectory.history().happenings().stream()
                        .collect(Collectors.groupingBy(Happening::event));
    }

    /** Every duty, open and met, earliest due first. */
    public static List<Duty> of(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        if (!trajectory.exists()) {
            return List.of();
        }
        var duties = new Duties(trajectory, rulebook);
        var all = new ArrayList<Duty>();
        duties.ofEvents(all);
        duties.ofMoments(today, all);
        all.sort(
                Comparator.comparing(Duty::dueOn)
                        .thenComparing(d -> d.clock().value())
                        .thenComparing(Duty::subject));
        return List.copyOf(all);
    }

    /** Those still open, earliest due first. */
    public static List<Duty> open(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        return of(trajectory, rulebook, today).stream().filter(Duty::open).toList();
    }

    /** Of a path that exists. */
    static Duties on(Trajectory trajectory, Rulebook rulebook) {
        return new Duties(trajectory, rulebook);
    }

    /** What events started: the same on any day. */
    void ofEvents(List<Duty> all) {
        for (var clock : rulebook.clocks()) {
            if (!clock.startsWithMoment()) {
                for (var start : happened(clock.starts())) {
                    runValid(clock, new PathMoments.At(start.on(), start.subject()), all);
                }
            }
        }
    }

    /** What computed moments started, as they are today. */
    void ofMoments(LocalDate today, List<Duty> all) {
        var moments = PathMoments.of(trajectory, rulebook, today);
        for (var clock : rulebook.clocks()) {
            if (clock.startsWithMoment()) {
                moments.at(clock.starts()).forEach(start -> runValid(clock, start, all));
            }
        }
    }

    private void runValid(Clock clock, PathMoments.At start, List<Duty> all) {
        if (clock.validity().holdsOn(start.on())) {
            run(clock, start, all);
        }
    }

    /** One run of a clock, and its repetitions after each time it was met. */
    private void run(Clock clock, PathMoments.At start, List<Duty> all) {
        var from = start.on();
        var term = clock.due();
        boolean again = false;
        while (true) {
            var met = met(clock, start.subject(), from, again);
            if (met.isEmpty() && stopped(clock, from)) {
                return;
            }
            all.add(duty(clock, start.subject(), from, term, met.map(Happening::on).orElse(null)));
            if (met.isEmpty() || clock.repeats() == null) {
                return;
            }
            from = met.get().on();
            term = clock.repeats();
            again = true;
        }
    }

    private static Duty duty(
            Clock clock,
            String subject,
            LocalDate from,
            @Nullable Term term,
            @Nullable LocalDate metOn) {
        var deadline = term == null ? from : term.after(from, Holidays.DUTCH);
        var reminders = clock.leads().stream().map(lead -> lead.before(deadline)).sorted().toList();
        var dueOn = term == null ? reminders.getLast() : deadline;
        boolean extended = clock.weekendExtends() && !Holidays.DUTCH.isWorkingDay(dueOn);
        return new Duty(
                clock.id(),
                subject,
                from,
                dueOn,
                reminders,
                extended ? Holidays.DUTCH.onOrAfter(dueOn) : null,
                clock.owner(),
                clock.force(),
                clock.source(),
                clock.disputed(),
                metOn);
    }

    private Optional<Happening> met(Clock clock, String subject, LocalDate from, boolean again) {
        return clock.metBy().stream()
                .flatMap(by -> meeting(clock, by, subject))
                .filter(h -> again ? h.on().isAfter(from) : clock.early() || !h.on().isBefore(from))
                .min(Comparator.comparing(Happening::on).thenComparing(Happening::revision));
    }

    private List<Happening> happened(String event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** What happened that meets a clock by one of its names. */
    private Stream<Happening> meeting(Clock clock, String by, String subject) {
        int slash = by.indexOf('/');
        var event = slash < 0 ? by : by.substring(0, slash);
        var asked =
                slash >= 0
                        ? by.substring(slash + 1)
                        : event.equals(NOTICE) ? clock.id().value() : null;
        return happened(event).stream()
                .filter(h ->
                        asked == null
                                ? sameOne(subject, h.subject())
                                : asked.equals(Clock.NEXT)
                                        ? laterOne(subject, h.subject())
                                        : h.subject().equals(asked));
    }

    /**
     * Leave 2 is met by what happens to leave 2; an event about something of another kind meets it
     * too.
     */
    private static boolean sameOne(String subject, String other) {
        return !kindOf(subject).equals(kindOf(other))
                || kindOf(subject).isEmpty()
                || subject.equals(other);
    }

    /** Authorisation 2 comes after authorisation 1. */
    private static boolean laterOne(String subject, String other) {
        return !kindOf(subject).isEmpty()
                && kindOf(subject).equals(kindOf(other))
                && numberOf(other) > numberOf(subject);
    }

    private static String kindOf(String subject) {
        int dash = numberAt(subject);
        return dash < 0 ? "" : subject.substring(0, dash);
    }

    private static int numberOf(String subject) {
        int dash = numberAt(subject);
        return dash < 0 ? 0 : Integer.parseInt(subject.substring(dash + 1));
    }

    /**
     * Where the dash stands before the number of {@code leave-2}; -1 when there is none. Ids and
     * dates end in digits too: before the dash stand small letters and dashes only.
     */
    private static int numberAt(String subject) {
        int dash = subject.lastIndexOf('-');
        int digits = subject.length() - dash - 1;
        boolean numbered =
                dash > 0
                        && digits > 0
                        && digits <= MOST_DIGITS
                        && subject.chars().skip(dash + 1L).allMatch(c -> c >= '0' && c <= '9')
                        && subject.chars().limit(dash).allMatch(c -> c == '-' || isSmall(c));
        return numbered ? dash : -1;
    }

    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean stopped(Clock clock, LocalDate from) {
        for (var event : clock.stoppedBy()) {
            for (var stop : happened(event)) {
                if (!stop.on().isBefore(from)) {
                    return true;
                }
            }
        }
        return false;
    }
}
