package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a letter of a path, from 1. */
public record LetterNo(int value) {
    public LetterNo {
        if (value < 1) {
            throw new Invalid("LetterNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
