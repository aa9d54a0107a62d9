package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.people.About;

/**
 * Something that happened on a path. {@code on} is when it was so; when we knew is in the envelope.
 * Dates, codes and ids only, and texts of people as {@code Line} or {@code Story}, which the store
 * keeps outside the chained payload.
 */
public sealed interface TrajectoryEvent
        permits CourseEvent,
                PeopleEvent,
                LegalEvent,
                StayEvent,
                PlanEvent,
                DaytimeEvent,
                SafetyEvent,
                MeasurementEvent,
                RecordEvent {
    LocalDate on();

    /** About whom this entry is (care-rules 15). */
    default About about() {
        return About.YOUTH;
    }
}
