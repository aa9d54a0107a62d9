package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day on the way: going home, suspending, the end. A plan is not a promise (care-rules 18): it
 * says how sure it is, what it hangs on, and what it moved with.
 *
 * @param on the day, or null when nobody can say it yet or it is not needed
 * @param shift from which day it moved and because of what, or null when it did not
 */
public record PlannedDay(
        @Nullable LocalDate on, Sureness sureness, Hinge hangsOn, @Nullable Shift shift) {

    /** Only what was decided or is done is counted in nights. */
    public enum Sureness {
        UNKNOWN,
        PLANNED,
        DECIDED,
        DONE,
        NOT_NEEDED
    }

    /** What a day hangs on: it moves when that moves. */
    public enum Hinge {
        /** The placement, and the programme's norm counted from it. */
        PLACEMENT,
        /** A day the team has set. */
        TEAM,
        /** The leave for the return home, granted or in the plan. */
        LEAVE,
        /** The return home. */
        RETURN,
        /** What was agreed on a time-out for going home again. */
        TIME_OUT,
        /** The authorisation: suspended, conditional, or no longer in force. */
        AUTHORISATION,
        /** It has happened. */
        FACT
    }

    static PlannedDay unknown(Hinge hangsOn) {
        return new PlannedDay(null, Sureness.UNKNOWN, hangsOn, null);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    public boolean done() {
        return sureness == Sureness.DONE;
    }

    /** Decided, or it has happened. */
    public boolean decided() {
        return sureness == Sureness.DECIDED || done();
    }

    /** Whether the day has passed without it. */
    public boolean overdue(LocalDate today) {
        return on != null && on.isBefore(today) && !done();
    }
}
