package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of something on the timeline of a path, from 1. */
public record TimelineNo(int value) {
    public TimelineNo {
        if (value < 1) {
            throw new Invalid("TimelineNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
