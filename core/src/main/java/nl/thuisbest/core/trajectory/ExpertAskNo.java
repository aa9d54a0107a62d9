package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of a question of a path to the regional expert team, from 1. */
public record ExpertAskNo(int value) {
    public ExpertAskNo {
        if (value < 1) {
            throw new Invalid("ExpertAskNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
