package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/** School, work or another day activity, from day one (S0, S1). */
public sealed interface DaytimeEvent extends TrajectoryEvent {
    record SchoolContacted(Line school, Line spokenWith, Story result, LocalDate on)
            implements DaytimeEvent {}

    record DayActivityArranged(
            DayActivity kind,
            Line where,
            LocalDate startsOn,
            @Nullable Story agreements,
            LocalDate on)
            implements DaytimeEvent {}

    record DayActivityFellThrough(Story reason, LocalDate on) implements DaytimeEvent {}
}
