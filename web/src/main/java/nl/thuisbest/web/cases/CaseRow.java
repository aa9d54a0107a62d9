package nl.thuisbest.web.cases;

import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.ribbon.Night;
import org.jspecify.annotations.Nullable;

/**
 * A path in a list.
 *
 * @param sub age and phase
 * @param ribbon the picture, with its sentence inside
 * @param night how tonight is drawn, or null before anything is known of it
 * @param next what comes first, and when
 */
public record CaseRow(
        TrajectoryId id,
        String name,
        String sub,
        String ribbon,
        @Nullable Night night,
        String tonight,
        String tonightSub,
        String next,
        String nextSub) {}
