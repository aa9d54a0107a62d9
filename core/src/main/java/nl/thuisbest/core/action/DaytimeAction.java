package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.DayActivity;
import org.jspecify.annotations.Nullable;

/** School, work or another day activity, from day one. */
public sealed interface DaytimeAction extends Action {
    record ContactSchool(Line school, Line spokenWith, Story result, LocalDate on)
            implements DaytimeAction {}

    record ArrangeDayActivity(
            DayActivity kind,
            Line where,
            LocalDate startsOn,
            @Nullable Story agreements,
            LocalDate on)
            implements DaytimeAction {}

    record CancelDayActivity(Story reason, LocalDate on) implements DaytimeAction {}
}
