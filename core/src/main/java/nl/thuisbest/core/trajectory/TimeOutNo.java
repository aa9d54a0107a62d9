package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of time-out of a path, from 1. */
public record TimeOutNo(int value) {
    public TimeOutNo {
        if (value < 1) {
            throw new Invalid("TimeOutNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
