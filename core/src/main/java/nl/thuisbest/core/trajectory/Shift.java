package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That a day moved: a date that hangs on another moves with it, and says so.
 *
 * @param original the day as it was first
 * @param days later when above 0, earlier when below
 * @param cause when the stay was prolonged: why
 */
public record Shift(LocalDate original, int days, Because because, @Nullable DelayCause cause) {

    /** What moved it. */
    public enum Because {
        /** The decision to stay longer. */
        PROLONGED,
        /** The team, or the leave that was granted, set another day. */
        SET_ANEW,
        /** It went otherwise than planned. */
        WENT_OTHERWISE,
        /** The return home moved. */
        MOVED_WITH_RETURN
    }

    /** Null when the day is the same. */
    static @Nullable Shift between(
            LocalDate original, LocalDate now, Because because, @Nullable DelayCause cause) {
        int days = (int) ChronoUnit.DAYS.between(original, now);
        return days == 0 ? null : new Shift(original, days, because, cause);
    }
}
