package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a series of leaves of a path, from 1. */
public record LeaveSeriesNo(int value) {
    public LeaveSeriesNo {
        if (value < 1) {
            throw new Invalid("LeaveSeriesNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
