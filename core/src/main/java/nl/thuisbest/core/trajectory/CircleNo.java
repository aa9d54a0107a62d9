package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of somebody in the circle around a young person, from 1. */
public record CircleNo(int value) {
    public CircleNo {
        if (value < 1) {
            throw new Invalid("CircleNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
