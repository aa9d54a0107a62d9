package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling annuls of a decision, and from when (JW 6.5.1(5): annulment takes the legal
 * consequences along).
 *
 * @param from the first day on which the decision does not hold
 * @param until the first day on which it holds again, for one annulled for a period
 */
public record Annulment(Extent extent, LocalDate from, @Nullable LocalDate until) {
    /** How much of the decision. */
    public enum Extent {
        WHOLE,
        FOR_A_PERIOD,
        /** A part of what it says, a condition for one; the decision goes on without it. */
        PART_OF_CONTENT
    }

    public Annulment {
        if (until != null && !until.isAfter(from)) {
            throw new Invalid("until", "period-order", from, until);
        }
    }
}
