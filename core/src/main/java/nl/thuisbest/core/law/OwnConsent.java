package nl.thuisbest.core.law;

import java.time.LocalDate;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Whose consent is asked before others are told of a measure (JW 6.7.2(2)(3)). */
public final class OwnConsent {
    private static final int AGE = 16;

    private OwnConsent() {}

    /**
     * @param day of the measure
     * @param allowed what the young person said of it, or null when not asked
     */
    public static boolean mayTell(Trajectory path, LocalDate day, @Nullable Boolean allowed) {
        return path.course().ageOn(day).filter(age -> age >= AGE).isEmpty()
                || Boolean.TRUE.equals(allowed);
    }
}
