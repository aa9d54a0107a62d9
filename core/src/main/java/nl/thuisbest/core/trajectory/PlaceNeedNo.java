package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a wish or need in the search for a place, from 1. */
public record PlaceNeedNo(int value) {
    public PlaceNeedNo {
        if (value < 1) {
            throw new Invalid("PlaceNeedNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
