package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** A decision that can be contested, by the number of its entry in the journal of the path. */
public record DecisionNo(int value) {
    public DecisionNo {
        if (value < 1) {
            throw new Invalid("DecisionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
