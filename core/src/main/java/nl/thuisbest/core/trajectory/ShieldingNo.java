package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a shielding on a path, from 1. */
public record ShieldingNo(int value) {
    public ShieldingNo {
        if (value < 1) {
            throw new Invalid("ShieldingNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
