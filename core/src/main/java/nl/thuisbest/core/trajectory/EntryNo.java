package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The number of an entry in the journal of a path, from 1; equal to its revision. */
public record EntryNo(int value) {
    public EntryNo {
        if (value < 1) {
            throw new Invalid("EntryNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
