package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a search for a place to grow up, from 1. */
public record PlaceSearchNo(int value) {
    public PlaceSearchNo {
        if (value < 1) {
            throw new Invalid("PlaceSearchNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
