package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import org.jspecify.annotations.Nullable;

/**
 * Kept images of a camera on which the young person is: four weeks, longer for an incident only (BJ
 * 6.2.2).
 *
 * @param measure the measure they go with, when they do
 * @param longer that they are kept longer and for which incident, or null
 * @param forIncident whether they were kept for an incident in words, as before incidents were
 *     chosen
 * @param destroyedOn when they were destroyed, or null while they are there
 */
public record CameraImages(
        CameraImagesNo number,
        Line where,
        @Nullable RestrictionNo measure,
        LocalDate madeOn,
        RestrictionEvent.@Nullable CameraImagesKeptLonger longer,
        boolean forIncident,
        @Nullable LocalDate destroyedOn) {
    static CameraImages of(CameraImagesNo number, RestrictionEvent.CameraImagesKept e) {
        return new CameraImages(
                number, e.where(), e.measure(), e.on(), null, e.incident() != null, null);
    }

    public boolean kept() {
        return destroyedOn == null;
    }

    /** Whether an incident is on them, so that four weeks do not bind. */
    public boolean heldForIncident() {
        return forIncident || longer != null;
    }

    CameraImages with(RestrictionEvent.CameraImagesKeptLonger e) {
        return new CameraImages(number, where, measure, madeOn, e, forIncident, destroyedOn);
    }

    CameraImages destroyed(LocalDate on) {
        return new CameraImages(number, where, measure, madeOn, longer, forIncident, on);
    }
}
