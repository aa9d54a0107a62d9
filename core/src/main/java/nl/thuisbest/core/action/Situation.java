package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What a decision may know besides the path: the rules, who acts, at what moment, and where new ids
 * come from.
 */
public record Situation(Rulebook rulebook, Actor actor, Moment moment, Supplier<UUID> ids) {
    /** When only the day is known, all of it has happened. */
    public Situation(Rulebook rulebook, Actor actor, LocalDate today, Supplier<UUID> ids) {
        this(rulebook, actor, Moment.endOf(today), ids);
    }

    public LocalDate today() {
        return moment.day();
    }

    public Programme programmeOf(Trajectory trajectory) {
        return trajectory.course().programmeIn(rulebook);
    }
}
