package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;

/** A journal in the making, of bare events: for what is true of any journal, allowed or not. */
final class Journal {
    static final StaffId SOMEONE = new StaffId(new UUID(1, 1));
    static final Story WHY = new Story("Omdat het zo afgesproken is.");
    static final TrajectoryId PATH = new TrajectoryId(new UUID(7, 1));

    private final List<Recorded> entries;

    private Journal(List<Recorded> entries) {
        this.entries = List.copyOf(entries);
    }

    static Journal empty() {
        return new Journal(List.of());
    }

    /** Referred and indicated in the weeks before that day, with an authorisation from it on. */
    static Journal authorised(LocalDate from, LocalDate until) {
        return empty().with(referred(from.minusDays(20)))
                .with(new CourseEvent.Indicated(WHY, List.of(), null, from.minusDays(10)))
                .with(authorisation(1, AuthorisationKind.ORDINARY, from, until));
    }

    Journal with(TrajectoryEvent event) {
        var more = new ArrayList<>(entries);
        more.add(
                new Recorded(
                        new Envelope(
                                entries.size() + 1,
                                event.on().atTime(12, 0).toInstant(ZoneOffset.UTC),
                                SOMEONE,
                                Roles.TRAJECTBEGELEIDER),
                        event));
        return new Journal(more);
    }

    List<Recorded> entries() {
        return entries;
    }

    Trajectory path() {
        return Trajectory.replay(PATH, entries);
    }

    static CourseEvent.Referred referred(LocalDate on) {
        return new CourseEvent.Referred(
                new ProgrammeId("thuisbest"),
                new PersonId(new UUID(9, 1)),
                null,
                ReferrerKind.MUNICIPALITY,
                new Line("Gemeente"),
                new Line("Contact"),
                new Line("Waterveen"),
                Frame.SUPERVISION_ORDER,
                WHY,
                WHY,
                WHY,
                null,
                null,
                false,
                on);
    }

    static LegalEvent.AuthorisationRegistered authorisation(
            int number, AuthorisationKind kind, LocalDate from, LocalDate until) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(number),
                kind,
                Frame.SUPERVISION_ORDER,
                new Period(from, until),
                new Line("Rechtbank"),
                null,
                from);
    }

    static StayEvent.Placed placed(LocalDate on) {
        return new StayEvent.Placed(
                new SiteId("veerhuis"), new Line("De Steiger"), null, null, null, on);
    }

    static StayEvent.LeavePlanned leave(
            int number, LeavePurpose purpose, LocalDate from, LocalDate until) {
        return new StayEvent.LeavePlanned(
                new LeaveNo(number),
                new Period(from, until),
                purpose,
                LeaveRoute.BY_DECISION,
                List.of(),
                from.minusDays(4));
    }

    static StayEvent.LeaveGranted granted(int number, LocalDate on) {
        return new StayEvent.LeaveGranted(new LeaveNo(number), SOMEONE, null, on);
    }

    static SafetyEvent.TimeOutDecided timeOut(int number, TimeOutRoute route, LocalDate on) {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(number),
                route,
                WHY,
                WHY,
                WHY,
                WHY,
                WHY,
                WHY,
                List.of(),
                List.of(),
                on.plusDays(5),
                null,
                SOMEONE,
                SOMEONE,
                null,
                on);
    }

    static CourseEvent.Closed closed(LocalDate on) {
        return new CourseEvent.Closed(
                Ending.AS_PLANNED,
                WishOf.EVERYONE,
                true,
                WHY,
                null,
                new Outcomes(
                        Living.HOME,
                        YesNoUnknown.NO,
                        YesNoUnknown.YES,
                        YesNoUnknown.YES,
                        null,
                        null),
                on);
    }
}
