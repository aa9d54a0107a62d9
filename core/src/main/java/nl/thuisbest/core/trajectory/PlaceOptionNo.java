package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a place that was thought of, from 1. */
public record PlaceOptionNo(int value) {
    public PlaceOptionNo {
        if (value < 1) {
            throw new Invalid("PlaceOptionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
