package nl.thuisbest.core.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
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

/** The one table of event names: a contract with every journal ever written, never a class name. */
public final class EventNames {
    private static final SequencedMap<String, Class<? extends TrajectoryEvent>> BY_NAME =
            new LinkedHashMap<>();
    private static final Map<Class<? extends TrajectoryEvent>, String> BY_TYPE = new HashMap<>();

    static {
        name("referred", CourseEvent.Referred.class);
        name("earlier-help-recorded", CourseEvent.EarlierHelpRecorded.class);
        name("criterion-judged", CourseEvent.CriterionJudged.class);
        name("indicated", CourseEvent.Indicated.class);
        name("declined", CourseEvent.Declined.class);
        name("phase-entered", CourseEvent.PhaseEntered.class);
        name("phase-reopened", CourseEvent.PhaseReopened.class);
        name("aftercare-started", CourseEvent.AftercareStarted.class);
        name("handed-over", CourseEvent.HandedOver.class);
        name("closed", CourseEvent.Closed.class);
        name("followed-up", CourseEvent.FollowedUp.class);
        name("sibling-linked", CourseEvent.SiblingLinked.class);
        name("person-named", PeopleEvent.PersonNamed.class);
        name("member-joined", PeopleEvent.MemberJoined.class);
        name("member-left", PeopleEvent.MemberLeft.class);
        name("team-formed", PeopleEvent.TeamFormed.class);
        name("task-given", PeopleEvent.TaskGiven.class);
        name("authorisation-registered", LegalEvent.AuthorisationRegistered.class);
        name("frame-registered", LegalEvent.FrameRegistered.class);
        name("authorisation-suspended", LegalEvent.AuthorisationSuspended.class);
        name("suspension-withdrawn", LegalEvent.SuspensionWithdrawn.class);
        name("admitted-on-condition", LegalEvent.AdmittedOnCondition.class);
        name("authorisation-ended", LegalEvent.AuthorisationEnded.class);
        name("allocation-registered", LegalEvent.AllocationRegistered.class);
        name("consent-given", LegalEvent.ConsentGiven.class);
        name("notice-given", LegalEvent.NoticeGiven.class);
        name("notice-attempted", LegalEvent.NoticeAttempted.class);
        name("placed", StayEvent.Placed.class);
        name("mst-started", StayEvent.MstStarted.class);
        name("slept-elsewhere", StayEvent.SleptElsewhere.class);
        name("leave-planned", StayEvent.LeavePlanned.class);
        name("leave-granted", StayEvent.LeaveGranted.class);
        name("leave-started", StayEvent.LeaveStarted.class);
        name("leave-ended", StayEvent.LeaveEnded.class);
        name("leave-revoked", StayEvent.LeaveRevoked.class);
        name("return-planned", StayEvent.ReturnPlanned.class);
        name("gate-met", StayEvent.GateMet.class);
        name("gate-reopened", StayEvent.GateReopened.class);
        name("returned-home", StayEvent.ReturnedHome.class);
        name("stay-prolonged", StayEvent.StayProlonged.class);
        name("let-go", StayEvent.LetGo.class);
        name("plan-adopted", PlanEvent.PlanAdopted.class);
        name("plan-evaluated", PlanEvent.PlanEvaluated.class);
        name("school-contacted", DaytimeEvent.SchoolContacted.class);
        name("day-activity-arranged", DaytimeEvent.DayActivityArranged.class);
        name("day-activity-fell-through", DaytimeEvent.DayActivityFellThrough.class);
        name("relapse-reported", SafetyEvent.RelapseReported.class);
        name("time-out-decided", SafetyEvent.TimeOutDecided.class);
        name("time-out-ended", SafetyEvent.TimeOutEnded.class);
        name("measured", MeasurementEvent.Measured.class);
        name("entry-corrected", RecordEvent.EntryCorrected.class);
        name("entry-erased", RecordEvent.EntryErased.class);
    }

    private EventNames() {}

    private static void name(String name, Class<? extends TrajectoryEvent> type) {
        BY_NAME.put(name, type);
        BY_TYPE.put(type, name);
    }

    public static String of(TrajectoryEvent event) {
        return of(event.getClass());
    }

    public static String of(Class<? extends TrajectoryEvent> type) {
        var name = BY_TYPE.get(type);
        if (name == null) {
            throw new IllegalArgumentException("no name for " + type.getName());
        }
        return name;
    }

    public static Class<? extends TrajectoryEvent> type(String name) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new CorruptHistory("unknown event '" + name + "'");
        }
        return type;
    }

    public static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** All names, in the order of the path. */
    public static Collection<String> all() {
        return java.util.Collections.unmodifiableSet(BY_NAME.keySet());
    }
}
