package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of money or a deviation that was agreed for a place, from 1. */
public record PlaceAgreementNo(int value) {
    public PlaceAgreementNo {
        if (value < 1) {
            throw new Invalid("PlaceAgreementNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
