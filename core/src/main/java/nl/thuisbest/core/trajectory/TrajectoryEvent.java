package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a path. {@code on} is when it was so; when we knew is in the envelope.
 * Dates, codes and ids only, and texts of people as {@code Line} or {@code Story}, which the store
 * keeps outside the chained payload.
 */
public sealed interface TrajectoryEvent
        permits CourseEvent,
                PeopleEvent,
                LegalEvent,
                HelpEvent,
                StayEvent,
                LeaveEvent,
                HomeEvent,
                PlanEvent,
                DaytimeEvent,
                SafetyEvent,
                TimeOutEvent,
                MeasurementEvent,
                RestrictionEvent,
                RemedyEvent,
                IncidentEvent,
                ReferralEvent,
                AnalysisEvent,
                ExpertEvent,
                PlaceSearchEvent,
                RecordEvent {
    LocalDate on();

    /** The time of day it was so, when a term in hours runs from it; else null. */
    default @Nullable Moment at() {
        return null;
    }

    /** About whom this entry is (care-rules 15). */
    default About about() {
        return About.YOUTH;
    }
}
