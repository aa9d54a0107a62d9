package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of who takes part in the analysis of a path, from 1. */
public record ParticipantNo(int value) {
    public ParticipantNo {
        if (value < 1) {
            throw new Invalid("ParticipantNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
