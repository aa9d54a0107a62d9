package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a document of a path, from 1. */
public record DocumentNo(int value) {
    public DocumentNo {
        if (value < 1) {
            throw new Invalid("DocumentNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
