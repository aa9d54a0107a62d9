package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of authorisation of a path, from 1. */
public record AuthorisationNo(int value) {
    public AuthorisationNo {
        if (value < 1) {
            throw new Invalid("AuthorisationNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
