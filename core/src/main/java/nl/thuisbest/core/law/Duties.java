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
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.History.Happening;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What is due on a path, and what was: every clock of the rulebook, started by what happened or by
 * a computed moment. The day of the event is day 0 (care-rules 13); a clock holds when it held on
 * the day it started, and a repetition is judged by the edition of the day it starts.
 */
public final class Duties {
    private static final String NOTICE = "notice-given";

    /** Not sent to this person, with the reason: the duty is over too (care-rules 15). */
    private static final String WITHHELD = "notice-withheld";

    private static final int MOST_DIGITS = 6;

    private final Trajectory trajectory;
    private final Rulebook rulebook;
    private final Map<String, List<Happening>> byEvent;
    private final Addressees addressees;

    private Duties(Trajectory trajectory, Rulebook rulebook) {
        this.trajectory = trajectory;
        this.rulebook = rulebook;
        this.addressees = Addressees.of(trajectory);
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
                        .thenComparing(Duty::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
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
                    runValid(clock, at(start, start.subject()), all);
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
        if (clock.validity().holdsOn(start.on()) && clock.runsOn(trajectory.course())) {
            for (var to : addressees.of(clock.recipient(), start.on())) {
                run(clock, start, to.orElse(null), all);
            }
        }
    }

    /** One run of a clock, and its repetitions after each time it was met. */
    private void run(Clock first, PathMoments.At start, @Nullable PersonId to, List<Duty> all) {
        var clock = first;
        var from = start;
        var term = clock.due();
        boolean again = false;
        while (true) {
            var met = met(clock, from, to, again);
            if (met.isEmpty() && stopped(clock, from)) {
                return;
            }
            all.add(duty(clock, from, term, to, met.orElse(null)));
            if (met.isEmpty()) {
                return;
            }
            from = at(met.get(), start.subject());
            var next = edition(clock, from.on());
            if (next.isEmpty() || next.get().repeats() == null) {
                return;
            }
            clock = next.get();
            term = clock.repeats();
            again = true;
        }
    }

    /** The edition by which a term that starts on that day is judged. */
    private Optional<Clock> edition(Clock clock, LocalDate day) {
        return clock.validity().holdsOn(day) ? Optional.of(clock) : rulebook.clock(clock.id(), day);
    }

    private static Duty duty(
            Clock clock,
            PathMoments.At start,
            @Nullable Term term,
            @Nullable PersonId to,
            @Nullable Happening met) {
        var from = start.on();
        var dueAt = dueAt(start, term);
        var deadline =
                dueAt != null
                        ? dueAt.day()
                        : term == null ? from : term.after(from, Holidays.DUTCH);
        var reminders = clock.leads().stream().map(lead -> lead.before(deadline)).sorted().toList();
        var dueOn = term == null ? reminders.getLast() : deadline;
        boolean extended = clock.weekendExtends() && !Holidays.DUTCH.isWorkingDay(dueOn);
        return new Duty(
                clock.id(),
                start.subject(),
                start.entry(),
                from,
                dueOn,
                reminders,
                extended ? Holidays.DUTCH.onOrAfter(dueOn) : null,
                clock.owner(),
                clock.force(),
                clock.source(),
                clock.disputed(),
                met == null ? null : met.on(),
                dueAt,
                met == null ? null : met.at(),
                to);
    }

    private static PathMoments.At at(Happening happened, String subject) {
        return new PathMoments.At(
                happened.on(), happened.at(), subject, new EntryNo(happened.revision()));
    }

    /** A term in hours that runs from a moment ends at one. */
    private static @Nullable Moment dueAt(PathMoments.At start, @Nullable Term term) {
        return term != null && term.isHours() && start.at() != null
                ? term.after(start.at(), Holidays.DUTCH)
                : null;
    }

    private Optional<Happening> met(
            Clock clock, PathMoments.At from, @Nullable PersonId to, boolean again) {
        return Stream.concat(
                        clock.metBy().stream()
                                .flatMap(by -> meeting(clock, by, from.subject()))
                                .filter(h -> tellsOf(h, from.entry()))
                                .filter(h -> h.to() == null || to == null || h.to().equals(to))
                                .filter(h ->
                                        again
                                                ? after(h, from) > 0
                                                : clock.early() || after(h, from) >= 0),
                        again ? Stream.empty() : treatedOtherwise(clock, from.subject()))
                .min(Duties::inOrder);
    }

    /** Later is above 0; by the minute where both are known to the minute, else by the day. */
    private static int after(Happening happened, PathMoments.At from) {
        return happened.at() != null && from.at() != null
                ? happened.at().compareTo(from.at())
                : happened.on().compareTo(from.on());
    }

    private static int inOrder(Happening one, Happening other) {
        int byTime = after(one, at(other, ""));
        return byTime != 0 ? byTime : Integer.compare(one.revision(), other.revision());
    }

    /** A named person chose another reading of the question that this date belongs to. */
    private Stream<Happening> treatedOtherwise(Clock clock, String subject) {
        return clock.disputed()
                ? Treatments.against(clock.id(), subject, rulebook, trajectory)
                : Stream.empty();
    }

    /** A notice that says which decision it tells of meets the duties of no other. */
    private static boolean tellsOf(Happening happening, @Nullable EntryNo entry) {
        return happening.tells() == null || entry == null || happening.tells().equals(entry);
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
        var happened =
                event.equals(NOTICE)
                        ? Stream.concat(happened(NOTICE).stream(), happened(WITHHELD).stream())
                        : happened(event).stream();
        return happened.filter(h ->
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

    private boolean stopped(Clock clock, PathMoments.At from) {
        for (var event : clock.stoppedBy()) {
            for (var stop : happened(event)) {
                if (after(stop, from) >= 0 && sameOne(from.subject(), stop.subject())) {
                    return true;
                }
            }
        }
        return false;
    }
}
