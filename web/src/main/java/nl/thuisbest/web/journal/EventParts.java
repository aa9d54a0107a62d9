package nl.thuisbest.web.journal;

import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
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
            case CourseEvent _, ReferralEvent _ -> "course";
            case LegalEvent _, HomeEvent _ -> "legal";
            case HelpEvent _ -> "course";
            case StayEvent _, LeaveEvent _ -> "stay";
            case PlanEvent _ -> "plan";
            case DaytimeEvent _ -> "daytime";
            case SafetyEvent _, TimeOutEvent _ -> "safety";
            case MeasurementEvent _ -> "measurements";
            case RestrictionEvent _ -> "restrictions";
            case RemedyEvent _ -> "legal";
            case IncidentEvent _ -> "safety";
            case AnalysisEvent _ -> "analysis";
            case ExpertEvent _ -> "experts";
            case PlaceSearchEvent _ -> "place-search";
            case RecordEvent _ -> "journal";
        };
    }
}
