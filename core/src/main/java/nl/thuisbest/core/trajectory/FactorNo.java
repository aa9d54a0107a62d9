package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a factor in the analysis of a path, from 1. */
public record FactorNo(int value) {
    public FactorNo {
        if (value < 1) {
            throw new Invalid("FactorNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
