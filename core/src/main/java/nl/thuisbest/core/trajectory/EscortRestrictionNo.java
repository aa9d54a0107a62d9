package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a measure during transport or in a court, on a path, from 1. */
public record EscortRestrictionNo(int value) {
    public EscortRestrictionNo {
        if (value < 1) {
            throw new Invalid("EscortRestrictionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
