package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of an incident of a path, from 1. */
public record IncidentNo(int value) {
    public IncidentNo {
        if (value < 1) {
            throw new Invalid("IncidentNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
