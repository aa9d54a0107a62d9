package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of leave of a path, from 1. */
public record LeaveNo(int value) {
    public LeaveNo {
        if (value < 1) {
            throw new Invalid("LeaveNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
