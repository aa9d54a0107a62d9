package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a consent for sharing the analysis of a path, from 1. */
public record SharingNo(int value) {
    public SharingNo {
        if (value < 1) {
            throw new Invalid("SharingNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
