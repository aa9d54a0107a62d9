package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a complaint of a path, from 1; all that follows on it keeps it. */
public record ComplaintNo(int value) {
    public ComplaintNo {
        if (value < 1) {
            throw new Invalid("ComplaintNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
