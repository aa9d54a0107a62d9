package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a request to the court of a path, from 1. */
public record RequestNo(int value) {
    public RequestNo {
        if (value < 1) {
            throw new Invalid("RequestNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
