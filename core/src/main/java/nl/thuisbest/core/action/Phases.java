package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** The phase that an event opens, as the programme says: placing opens the phase inside (S1). */
final class Phases {
    private Phases() {}

    /**
     * The event with, when it opens another phase than the present one, the entry of that phase.
     */
    static List<TrajectoryEvent> with(
            Trajectory trajectory, Situation situation, TrajectoryEvent event) {
        var entered = enteredBy(trajectory, situation, event);
        return entered.isEmpty() ? List.of(event) : List.of(event, entered.getFirst());
    }

    /** Nothing, or the one phase this event opens on an existing path. */
    static List<CourseEvent.PhaseEntered> enteredBy(
            Trajectory trajectory, Situation situation, TrajectoryEvent event) {
        return enteredBy(situation.programmeOf(trajectory), trajectory, event);
    }

    static List<CourseEvent.PhaseEntered> enteredBy(
            Programme programme, Trajectory trajectory, TrajectoryEvent event) {
        return programme
                .phaseEnteredBy(EventNames.of(event))
                .filter(phase ->
                        !trajectory.course().phase().equals(java.util.Optional.of(phase.id())))
                .map(phase -> new CourseEvent.PhaseEntered(phase.id(), event.on()))
                .stream()
                .toList();
    }
}
