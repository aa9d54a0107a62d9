package nl.thuisbest.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * What happened on a path so far, told in events or walked by actions; each step gives a new past.
 *
 * @param entries as the journal would hold them, recorded at noon of the day they are about
 */
public record Past(TrajectoryId id, Rulebook rulebook, List<Recorded> entries) {
    public Past {
        entries = List.copyOf(entries);
    }

    /** A path of which nothing has happened. */
    public static Past nothing() {
        return new Past(Family.PATH, TestRulebook.get(), List.of());
    }

    public Past under(Rulebook other) {
        return new Past(id, other, entries);
    }

    /** These events happened, each recorded on its day by the trajectbegeleider. */
    public Past then(TrajectoryEvent... events) {
        return then(Professionals.TESS, List.of(events));
    }

    /** As {@link #then(TrajectoryEvent...)}, recorded by someone. */
    public Past then(Actor by, List<? extends TrajectoryEvent> events) {
        var all = new ArrayList<>(entries);
        for (var event : events) {
            var noon = event.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            all.add(
                    new Recorded(
                            new Envelope(all.size() + 1, noon, by.staff(), by.leadingRole()),
                            event));
        }
        return new Past(id, rulebook, all);
    }

    /** Someone does this on its day, and it must be accepted. */
    public Past act(Actor by, Action action) {
        return switch (decide(by, action, dayOf(action))) {
            case Decision.Accepted<? extends TrajectoryEvent>(var events) -> then(by, events);
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                    throw new AssertionError(action.code() + " was refused: " + reasons);
        };
    }

    public Decision<? extends TrajectoryEvent> decide(Actor by, Action action, LocalDate today) {
        return Actions.decide(trajectory(), action, situation(by, today));
    }

    public Situation situation(Actor by, LocalDate today) {
        return new Situation(rulebook, by, today, ids());
    }

    /** The same ids in every run, and others after every step. */
    private Supplier<UUID> ids() {
        var counter = new int[] {0};
        return () -> new UUID(100L + entries.size(), ++counter[0]);
    }

    public Trajectory trajectory() {
        return Trajectory.replay(id, entries);
    }

    public List<TrajectoryEvent> events() {
        return entries.stream().map(Recorded::event).toList();
    }

    /** The {@code on} of an action, which every action has. */
    static LocalDate dayOf(Action action) {
        for (var field : Shapes.record(action.getClass()).fields()) {
            if (field.name().equals("on") && field.get().apply(action) instanceof LocalDate day) {
                return day;
            }
        }
        for (var field : Shapes.record(action.getClass()).fields()) {
            if (field.name().equals("at") && field.get().apply(action) instanceof Moment at) {
                return at.day();
            }
        }
        throw new IllegalArgumentException(action.code() + " has no day");
    }
}
