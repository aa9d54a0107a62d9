package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of earlier help as it was recorded on a path, from 1. */
public record EarlierHelpNo(int value) {
    public EarlierHelpNo {
        if (value < 1) {
            throw new Invalid("EarlierHelpNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
