package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of an unconditional commitment to a young person, from 1. */
public record CommitmentNo(int value) {
    public CommitmentNo {
        if (value < 1) {
            throw new Invalid("CommitmentNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
