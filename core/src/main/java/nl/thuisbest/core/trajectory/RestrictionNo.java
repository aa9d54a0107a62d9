package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a restrictive measure of a path, from 1. */
public record RestrictionNo(int value) {
    public RestrictionNo {
        if (value < 1) {
            throw new Invalid("RestrictionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
