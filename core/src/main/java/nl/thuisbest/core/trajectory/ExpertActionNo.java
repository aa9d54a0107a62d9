package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of what was agreed after an advice of the expert team, from 1. */
public record ExpertActionNo(int value) {
    public ExpertActionNo {
        if (value < 1) {
            throw new Invalid("ExpertActionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
