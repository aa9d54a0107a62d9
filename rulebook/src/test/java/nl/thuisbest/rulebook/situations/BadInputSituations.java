package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Requester;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/**
 * Decisions that cannot be are refused with their article; that the same happened is recorded, and
 * rings that day (care-rules 2).
 */
final class BadInputSituations {
    private BadInputSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(fourteenMonths(), beyondTheTitle(), insideAlready()).flatMap(rows -> rows);
    }

    private static Stream<Situation> fourteenMonths() {
        var period = days("2026-01-26", "2027-03-25");
        return Stream.of(
                situation(
                                "care rule 2, JW 6.1.12(2): nobody asks for an authorisation of 14"
                                        + " months")
                        .given(Paths.judged())
                        .when(
                                new TitleAction.RequestAuthorisation(
                                        AuthorisationKind.ORDINARY,
                                        Requester.CERTIFIED_INSTITUTION,
                                        period,
                                        null,
                                        null,
                                        on("2026-01-12")))
                        .on("2026-01-12")
                        .then(Then.refusedBy("request-too-long", "JW 6.1.12(2)")),
                situation(
                                "care rule 2, JW 6.1.12(2): one of 14 months that the court gave is"
                                        + " recorded and rings that day")
                        .given(Paths.judged())
                        .when(
                                new LegalAction.RegisterAuthorisation(
                                        AuthorisationKind.ORDINARY,
                                        Frame.SUPERVISION_ORDER,
                                        period,
                                        line("Rechtbank Verzonnen"),
                                        line("GZ-psycholoog"),
                                        on("2026-01-12")))
                        .on("2026-01-12")
                        .then(Then.accepted(), Then.alarm("authorisation-too-long", "2026-01-12")));
    }

    /** The authorisation ends with 25 August. */
    private static Past leaveOverTheEnd() {
        return Paths.placed()
                .then(
                        new StayEvent.LeavePlanned(
                                new LeaveNo(1),
                                days("2026-08-20", "2026-09-03"),
                                LeavePurpose.PRACTISE_AT_HOME,
                                LeaveRoute.BY_DECISION,
                                List.of(),
                                on("2026-08-10")));
    }

    private static Stream<Situation> beyondTheTitle() {
        return Stream.of(
                situation("care rule 2, JW 6.4.1(1): leave beyond the title is not granted")
                        .given(
                                leaveOverTheEnd(),
                                new LegalEvent.ConsentGiven(
                                        ConsentTo.LEAVE,
                                        new LeaveNo(1),
                                        HANNE.staff(),
                                        null,
                                        on("2026-08-12")))
                        .by(JOOST)
                        .when(new StayAction.GrantLeave(new LeaveNo(1), on("2026-08-12")))
                        .on("2026-08-12")
                        .then(Then.refusedBy("leave-beyond-title", "JW 6.4.1(1)")),
                situation(
                                "care rule 2, JW 6.4.1(1): who left on it all the same is recorded"
                                        + " and it rings that day")
                        .given(leaveOverTheEnd())
                        .when(new StayAction.StartLeave(new LeaveNo(1), on("2026-08-20")))
                        .on("2026-08-20")
                        .then(Then.accepted(), Then.alarm("away-without-leave", "2026-08-20")));
    }

    private static Stream<Situation> insideAlready() {
        return Stream.of(
                situation("care rule 2, JW 6.1.2(1): no time-out for someone who is inside")
                        .given(Paths.placed())
                        .by(HANNE)
                        .when(TimeOutSituations.timeOut("2026-02-20", "2026-02-27", true))
                        .on("2026-02-20")
                        .then(Then.refusedBy("already-inside", "JW 6.1.2(1)")),
                situation(
                                "care rule 2, JW 6.4.1(4): that someone was brought inside without"
                                        + " one is recorded and rings that day")
                        .given(Paths.returnedHome())
                        .when(new StayAction.RecordNight(Whereabouts.GROUP, null, on("2026-03-20")))
                        .on("2026-03-20")
                        .then(
                                Then.accepted(),
                                Then.alarm("inside-again-without-decision", "2026-03-20")),
                situation(
                                "care rule 2, JW 6.1.2(1): inside while suspended is recorded and"
                                        + " rings that day")
                        .given(Paths.suspended())
                        .when(new StayAction.RecordNight(Whereabouts.GROUP, null, on("2026-04-20")))
                        .on("2026-04-20")
                        .then(Then.accepted(), Then.alarm("inside-without-title", "2026-04-20")));
    }
}
