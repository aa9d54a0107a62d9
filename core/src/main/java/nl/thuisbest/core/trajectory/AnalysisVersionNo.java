package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The number of an adopted version of the analysis of a path, from 1. */
public record AnalysisVersionNo(int value) {
    public AnalysisVersionNo {
        if (value < 1) {
            throw new Invalid("AnalysisVersionNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
