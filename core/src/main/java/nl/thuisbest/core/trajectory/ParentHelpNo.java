package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of help that a parent of a path needs, from 1. */
public record ParentHelpNo(int value) {
    public ParentHelpNo {
        if (value < 1) {
            throw new Invalid("ParentHelpNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
