package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.kernel.Invalid;

/** A report mark for the help, 1 to 10; halves and other decimals are allowed. */
public record Mark(double value) {
    public static final double LOWEST = 1;
    public static final double HIGHEST = 10;

    public Mark {
        if (!(value >= LOWEST && value <= HIGHEST)) {
            throw new Invalid("mark", "mark-range");
        }
    }
}
