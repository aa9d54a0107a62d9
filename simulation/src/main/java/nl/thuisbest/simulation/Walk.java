package nl.thuisbest.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * One family on its way: steps planned on days, each step some actions of people. Steps run in the
 * order of their days until today; what lies after today has not happened yet.
 */
final class Walk {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Rulebook rulebook;
    private final Chance chance;
    private final PriorityQueue<Step> agenda =
            new PriorityQueue<>(Comparator.comparing(Step::day).thenComparing(Step::order));
    private final List<Recorded> journal = new ArrayList<>();
    private final List<PeopleToRegister.Entry> people = new ArrayList<>();
    private Trajectory state;
    private LocalDate now = LocalDate.EPOCH;
    private int order;
    private int today;

    private record Step(LocalDate day, int order, Runnable what) {}

    Walk(Rulebook rulebook, Chance chance) {
        this.rulebook = rulebook;
        this.chance = chance;
        this.state = Trajectory.none(new TrajectoryId(chance.id()));
    }

    /** Plans a step; a day that is past already becomes the day of now. */
    void at(LocalDate day, Runnable what) {
        agenda.add(new Step(day.isBefore(now) ? now : day, order++, what));
    }

    SimulatedPath until(LocalDate last, Crew crew) {
        while (!agenda.isEmpty() && !agenda.peek().day().isAfter(last)) {
            var step = agenda.remove();
            if (!step.day().equals(now)) {
                today = 0;
            }
            now = step.day();
            step.what().run();
        }
        return new SimulatedPath(state, crew, List.copyOf(journal), List.copyOf(people));
    }

    /**
     * Does what a person would do; a refusal here is a fault of the walk, told with all its
     * reasons.
     */
    void act(Actor actor, Action action) {
        act(actor, action, true);
    }

    /** The same at the minute of the entry before, so that it costs the family no chance. */
    void aside(Actor actor, Action action) {
        act(actor, action, false);
    }

    private void act(Actor actor, Action action, boolean takesTime) {
        var situation = new Situation(rulebook, actor, now, chance::id);
        var type = Actions.find(action.code()).orElseThrow();
        if (!Actions.permits(type, state, situation)) {
            throw new IllegalStateException(action.code() + " is not for " + actor.roles());
        }
        switch (Actions.decide(state, action, situation)) {
            case Decision.Accepted<?>(var events) -> {
                people.addAll(PeopleToRegister.of(action, cast(events)));
                cast(events).forEach(event -> record(actor, event, takesTime));
            }
            case Decision.Refused<?>(var reasons) ->
                    throw new Stuck(
                            action.code(), now, reasons.stream().map(Refusal::code).toList());
        }
    }

    /** A step that the rules refuse. */
    static final class Stuck extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private final String what;

        Stuck(String action, LocalDate on, List<String> reasons) {
            super(action + " on " + on + " refused: " + reasons);
            this.what = reasons.isEmpty() ? action : reasons.getFirst();
        }

        /** The first reason, by its code. */
        String what() {
            return what;
        }
    }

    /** Whether an action would be accepted now, for steps that depend on it. */
    boolean can(Actor actor, Action action) {
        var situation = new Situation(rulebook, actor, now, chance::id);
        var type = Actions.find(action.code()).orElseThrow();
        return Actions.permits(type, state, situation)
                && Actions.decide(state, action, situation) instanceof Decision.Accepted<?>;
    }

    Trajectory state() {
        return state;
    }

    LocalDate now() {
        return now;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Chance chance() {
        return chance;
    }

    private void record(Actor actor, TrajectoryEvent event, boolean takesTime) {
        RoleId role = actor.leadingRole();
        var entry =
                new Recorded(
                        new Envelope(journal.size() + 1, moment(takesTime), actor.staff(), role),
                        event);
        journal.add(entry);
        state = state.evolve(entry);
    }

    /** During the working day, a few minutes after the entry before. */
    private Instant moment(boolean takesTime) {
        today = Math.min(today + (takesTime ? chance.between(1, 9) : 0), 14 * 60);
        return now.atTime(LocalTime.of(8, 40)).plusMinutes(today).atZone(NETHERLANDS).toInstant();
    }

    private static List<TrajectoryEvent> cast(List<?> events) {
        return events.stream().map(TrajectoryEvent.class::cast).toList();
    }
}
