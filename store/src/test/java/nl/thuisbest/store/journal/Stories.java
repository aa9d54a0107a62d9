package nl.thuisbest.store.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/** Short histories of a fictional young person. */
public final class Stories {
    public static final Instant NOON = Instant.parse("2026-02-02T11:00:00Z");
    public static final LocalDate DAY = LocalDate.parse("2026-02-02");
    public static final String SITUATION = "Woorden over thuis die niemand anders mag lezen";
    public static final StaffId LOES = new StaffId(new UUID(7, 1));
    public static final Author COORDINATOR = new Author(LOES, Roles.TRAJECTBEGELEIDER);

    private Stories() {}

    public static TrajectoryId newPath() {
        return new TrajectoryId(UUID.randomUUID());
    }

    public static CourseEvent.Referred referred() {
        return new CourseEvent.Referred(
                new ProgrammeId("thuisbest"),
                new PersonId(new UUID(1, 2)),
                new BirthDate(LocalDate.parse("2010-05-06")),
                ReferrerKind.MUNICIPALITY,
                new Line("Wijkteam Zuid"),
                new Line("Contactpersoon"),
                new Line("Gemeente Voorbeeld"),
                Frame.SUPERVISION_ORDER,
                new Story(SITUATION),
                new Story("Gewone hulp was er al"),
                new Story("Intensief en thuis"),
                null,
                null,
                false,
                DAY);
    }

    public static TrajectoryEvent indicated() {
        return new CourseEvent.Indicated(
                new Story("Redenen van de indicatie"), List.of(), null, DAY.plusDays(3));
    }

    public static TrajectoryEvent phase(String phase) {
        return new CourseEvent.PhaseEntered(new PhaseId(phase), DAY.plusDays(4));
    }

    public static TrajectoryEvent joined(StaffId staff) {
        return new PeopleEvent.MemberJoined(staff, Roles.TRAJECTBEGELEIDER, null, DAY.plusDays(1));
    }

    /** A text of a person put right. */
    public static TrajectoryEvent corrected(int entry, String field, String text) {
        return corrected(entry, new RecordEvent.FieldChange(field, null, null, new Story(text)));
    }

    /** A date or code put right, or something left out. */
    public static TrajectoryEvent changed(int entry, String field, @Nullable String is) {
        return corrected(entry, new RecordEvent.FieldChange(field, "was", is, null));
    }

    private static TrajectoryEvent corrected(int entry, RecordEvent.FieldChange change) {
        return new RecordEvent.EntryCorrected(
                new EntryNo(entry),
                List.of(change),
                new Story("Het stond er verkeerd"),
                DAY.plusDays(5));
    }

    public static TrajectoryEvent leavePlanned(String... conditions) {
        return new StayEvent.LeavePlanned(
                new LeaveNo(1),
                Period.ofDays(DAY.plusDays(10), DAY.plusDays(11)),
                LeavePurpose.PRACTISE_AT_HOME,
                LeaveRoute.IN_PLAN,
                Stream.of(conditions).map(Line::new).toList(),
                DAY.plusDays(8));
    }

    public static TrajectoryEvent erased(int entry) {
        return new RecordEvent.EntryErased(
                new EntryNo(entry), ErasureGround.ON_REQUEST, new Line("Moeder"), DAY.plusDays(6));
    }
}
