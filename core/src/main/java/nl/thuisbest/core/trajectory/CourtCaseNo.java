package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a request to the court about a decision on a path, from 1. */
public record CourtCaseNo(int value) {
    public CourtCaseNo {
        if (value < 1) {
            throw new Invalid("CourtCaseNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
