package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The four dates an evaluation needs: indicated, placed in closed care, gone home to live, closed.
 * A date that is not there has not happened, or is not known.
 */
public record PathDates(
        @Nullable LocalDate indicated,
        @Nullable LocalDate placed,
        @Nullable LocalDate returned,
        @Nullable LocalDate closed) {

    /**
     * Length of the path: from the day of placement, on which the treatment starts too (S0, S1), to
     * the day of closing. The day of placement is day 0.
     */
    public OptionalInt pathDays() {
        return sincePlacement(closed);
    }

    /** The day number on which the young person went home to live. */
    public OptionalInt dayOfReturn() {
        return sincePlacement(returned);
    }

    private OptionalInt sincePlacement(@Nullable LocalDate day) {
        return placed == null || day == null || day.isBefore(placed)
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(placed, day));
    }
}
