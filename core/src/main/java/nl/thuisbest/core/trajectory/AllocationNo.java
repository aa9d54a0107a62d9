package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of municipal allocation of a path, from 1. */
public record AllocationNo(int value) {
    public AllocationNo {
        if (value < 1) {
            throw new Invalid("AllocationNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
