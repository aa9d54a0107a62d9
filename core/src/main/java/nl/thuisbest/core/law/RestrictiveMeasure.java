package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.trajectory.Escort;
import org.jspecify.annotations.Nullable;

/**
 * One of the closed list of restrictive measures (JW 6.3.1.1(3)), with what the Act says of it.
 *
 * @param youngest the lowest age in years, 0 when the Act names none
 * @param emergencyOnly whether no plan can hold it (JW 6.3.2.2(2))
 * @param conditional whether it may be under a conditional authorisation (JW 6.1.4(6))
 * @param conditionalOnly whether it exists there only
 * @param toldBeforehand whether its duration is told before it begins (JW 6.3.2.2(7))
 * @param reportedAtOnce whether it is told at once, not in the report of six months (JW 6.7.2(1))
 * @param escort where others apply it, on the way or in a court (JW 6.3.2.6, 6.3.2.7); null inside
 * @param seclusion whether it has the terms of insluiting (JW 6.3.2.2(3)-(6))
 */
public record RestrictiveMeasure(
        RestrictionId id,
        Text text,
        int youngest,
        boolean emergencyOnly,
        boolean conditional,
        boolean conditionalOnly,
        boolean toldBeforehand,
        boolean reportedAtOnce,
        boolean seclusion,
        @Nullable Escort escort,
        Source source,
        Validity validity) {

    /** The measure as it stands on that day, when it does. */
    public static Optional<RestrictiveMeasure> on(
            List<RestrictiveMeasure> list, RestrictionId id, LocalDate day) {
        return list.stream()
                .filter(one -> one.id().equals(id) && one.validity().holdsOn(day))
                .findFirst();
    }
}
