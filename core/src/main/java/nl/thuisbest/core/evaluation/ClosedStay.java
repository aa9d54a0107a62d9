package nl.thuisbest.core.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days in closed care over the whole path. A missing value is not known.
 *
 * @param insideDays nights inside, those of time-outs included, nights of leave not
 * @param leaveDays nights of leave while the authorisation was executed; whether they count as
 *     closed is disputed, so both sums are made
 * @param timeOuts how many times the young person came back inside for a time-out
 * @param end how the first stay ended
 */
public record ClosedStay(
        @Nullable Integer insideDays,
        @Nullable Integer leaveDays,
        @Nullable Integer timeOuts,
        @Nullable StayEnd end) {
    /** No closed stay, or nothing known of it. */
    public static final ClosedStay UNKNOWN = new ClosedStay(null, null, null, null);

    public ClosedStay {
        notNegative(insideDays);
        notNegative(leaveDays);
        notNegative(timeOuts);
    }

    /** Nights inside and nights of leave together; known only when both are. */
    public Optional<Integer> withLeave() {
        return insideDays == null || leaveDays == null
                ? Optional.empty()
                : Optional.of(insideDays + leaveDays);
    }

    private static void notNegative(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }
}
