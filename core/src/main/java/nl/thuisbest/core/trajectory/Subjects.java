package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.shape.Words;

/** Which of several an event is about, for clocks that run once for each. */
final class Subjects {
    private Subjects() {}

    static String of(TrajectoryEvent event) {
        return switch (event) {
            case StayEvent.LeavePlanned e -> "leave-" + e.number();
            case StayEvent.LeaveGranted e -> "leave-" + e.number();
            case StayEvent.LeaveStarted e -> "leave-" + e.number();
            case StayEvent.LeaveEnded e -> "leave-" + e.number();
            case StayEvent.LeaveRevoked e -> "leave-" + e.number();
            case LegalEvent.ConsentGiven e when e.leave() != null -> "leave-" + e.leave();
            case LegalEvent.ConsentGiven e -> Words.ofEnum(e.to());
            case LegalEvent.FrameRegistered e -> Words.ofEnum(e.frame());
            case LegalEvent.AuthorisationRegistered e -> "authorisation-" + e.number();
            case LegalEvent.AuthorisationSuspended e -> "authorisation-" + e.number();
            case LegalEvent.SuspensionWithdrawn e -> "authorisation-" + e.number();
            case LegalEvent.AdmittedOnCondition e -> "authorisation-" + e.number();
            case LegalEvent.AuthorisationEnded e -> "authorisation-" + e.number();
            case LegalEvent.AllocationRegistered e -> "allocation-" + e.number();
            case LegalEvent.NoticeGiven e -> e.duty().value();
            case LegalEvent.NoticeAttempted e -> e.duty().value();
            case SafetyEvent.TimeOutDecided e -> "time-out-" + e.number();
            case SafetyEvent.TimeOutEnded e -> "time-out-" + e.number();
            case RecordEvent.EntryCorrected e -> "entry-" + e.entry();
            case RecordEvent.EntryErased e -> "entry-" + e.entry();
            case StayEvent.GateMet e -> e.gate().value();
            case StayEvent.GateReopened e -> e.gate().value();
            case MeasurementEvent.Measured e -> e.measure().value();
            case CourseEvent.FollowedUp e -> Words.ofEnum(e.moment());
            case CourseEvent _,
                    PeopleEvent _,
                    PlanEvent _,
                    DaytimeEvent _,
                    LegalEvent _,
                    StayEvent _,
                    SafetyEvent _ ->
                    "";
        };
    }
}
