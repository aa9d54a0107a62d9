package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a question to the referrer on a path, from 1. */
public record ReferralQuestionNo(int value) {
    public ReferralQuestionNo {
        if (value < 1) {
            throw new Invalid("ReferralQuestionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
