package nl.thuisbest.web.journal;

import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * To which part of the dossier an event belongs; who may not see the part does not see the entry.
 */
public final class EventParts {
    private EventParts() {}

    /** One of {@code Parts.OF_A_DOSSIER}. */
    public static String of(TrajectoryEvent event) {
        return switch (event) {
            case PeopleEvent.PersonNamed _ -> "people";
            case PeopleEvent.MemberJoined _,
                    PeopleEvent.MemberLeft _,
                    PeopleEvent.TaskGiven _,
                    PeopleEvent.TeamFormed _ ->
                    "team";
            case CourseEvent _ -> "course";
            case LegalEvent _ -> "legal";
            case StayEvent _ -> "stay";
            case PlanEvent _ -> "plan";
            case DaytimeEvent _ -> "daytime";
            case SafetyEvent _ -> "safety";
            case MeasurementEvent _ -> "measurements";
            case RecordEvent _ -> "journal";
        };
    }
}
