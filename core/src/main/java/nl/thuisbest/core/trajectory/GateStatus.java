package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.programme.Gate;
import org.jspecify.annotations.Nullable;

/**
 * How a gate stands today.
 *
 * @param state partly is never green beside red: a part is covered, a part not (care-rules 21)
 * @param evidence the entry of the journal it rests on, or null when there is none
 */
public record GateStatus(Gate gate, State state, @Nullable EntryNo evidence) {
    /** Met, in part, or open. */
    public enum State {
        MET,
        PARTLY,
        OPEN
    }

    public boolean met() {
        return state == State.MET;
    }
}
