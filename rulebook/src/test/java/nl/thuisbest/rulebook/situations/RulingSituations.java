package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Typed.on;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;
import org.jspecify.annotations.Nullable;

/** What rulings start: answers, new decisions, notices, and leave that is there again. */
final class RulingSituations {
    private RulingSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(terms(), appeal(), series()).flatMap(rows -> rows);
    }

    private static Past general() {
        return Paths.placed().then(Ruled.generalComplaint("2026-03-20"));
    }

    private static RemedyEvent.ComplaintDecided decided(@Nullable LocalDate newBy, String day) {
        return new RemedyEvent.ComplaintDecided(
                Ruled.COMPLAINT,
                ComplaintOutcome.FOUNDED,
                null,
                newBy,
                null,
                on(day),
                null,
                on(day));
    }

    private static Past ordered() {
        var past = Ruled.revokedAndInside();
        return past.then(
                Ruled.complaint(past, StayEvent.LeaveRevoked.class, "2026-03-20"),
                decided(on("2026-04-20"), "2026-04-10"));
    }

    private static Past undone() {
        var past = Ruled.admitted();
        return past.then(
                Ruled.asked(
                        past,
                        CourtAbout.ADMISSION,
                        LegalEvent.AdmittedOnCondition.class,
                        "2026-04-22"),
                Ruled.annulled("2026-04-20", "2026-05-06"));
    }

    private static Past withdrawalUndone() {
        var past = Paths.onTimeOut();
        return past.then(
                Ruled.asked(
                        past,
                        CourtAbout.SUSPENSION_WITHDRAWN,
                        LegalEvent.SuspensionWithdrawn.class,
                        "2026-04-22"),
                Ruled.annulled("2026-04-20", "2026-05-06"));
    }

    private static Stream<Situation> terms() {
        return Stream.of(
                        theDay(
                                "JW 4.2.1(2)",
                                "the judgment on a general complaint",
                                general(),
                                "klacht-algemeen-oordeel",
                                "2026-05-01"),
                        theDay(
                                "JW 4.2.1(5)",
                                "the answer after the judgment on a general complaint",
                                general().then(decided(null, "2026-04-10")),
                                "klacht-algemeen-antwoord",
                                "2026-05-10"),
                        theDay(
                                "JW 6.5.1(6)",
                                "the new decision that the committee ordered",
                                ordered(),
                                "klacht-nieuw-besluit",
                                "2026-04-20"),
                        theDay(
                                "JW 6.1.7(1)",
                                "telling who has authority that an admission was annulled",
                                undone(),
                                "opneming-vernietigd-gezag",
                                "2026-05-07"),
                        theDay(
                                "JW 6.1.7(1)",
                                "telling the college that an admission was annulled",
                                undone(),
                                "opneming-vernietigd-college",
                                "2026-05-07"),
                        theDay(
                                "JW 6.1.7(1)",
                                "telling the requester that an admission was annulled",
                                undone(),
                                "opneming-vernietigd-verzoeker",
                                "2026-05-07"),
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the Raad that the withdrawal was annulled",
                                withdrawalUndone(),
                                "intrekking-vernietigd-raad",
                                "2026-05-07"),
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the college that the withdrawal was annulled",
                                withdrawalUndone(),
                                "intrekking-vernietigd-college",
                                "2026-05-07"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> appeal() {
        var clock = "rechter-hoger-beroep-open";
        return Stream.of(
                situation("JW 6.1.12(7): the day before three months the appeal is open")
                        .given(undone())
                        .on("2026-08-05")
                        .then(Then.open(clock, "2026-08-06")),
                situation("JW 6.1.12(7): on the last day the appeal is open")
                        .given(undone())
                        .on("2026-08-06")
                        .then(Then.open(clock, "2026-08-06")),
                situation("JW 6.1.12(7): the day after nobody is late")
                        .given(undone())
                        .on("2026-08-07")
                        .then(Then.notOpen(clock)));
    }

    /** A series that was revoked on 18 March; Sam is inside, and complains on the 20th. */
    private static Stream<Situation> series() {
        var inside =
                SurroundingSituations.series()
                        .then(
                                SurroundingSituations.grantedAll(),
                                SurroundingSituations.revokedAll(),
                                Facts.slept(Whereabouts.GROUP, "2026-03-18"));
        var complained =
                inside.then(
                        Ruled.complaint(inside, LeaveEvent.LeaveSeriesRevoked.class, "2026-03-20"));
        var upheld = complained.then(Ruled.founded("2026-03-18", "2026-03-25"));
        return Stream.of(
                situation("care rule 12, JW 6.5.1(5): while the complaint runs the series is off")
                        .given(complained)
                        .on("2026-03-24")
                        .then(
                                Then.noAlarm("ruling-frees-leave-revoked"),
                                Then.night("2026-03-24", DayStatus.INSIDE)),
                situation(
                                "care rule 12, JW 6.5.1(5): a complaint upheld gives the leave of a"
                                        + " revoked series back the same day")
                        .given(upheld)
                        .on("2026-03-25")
                        .then(
                                Then.open("uitspraak-vandaag-verlof", "2026-03-25"),
                                Then.open("uitspraak-vertellen-jongere", "2026-03-25"),
                                Then.alarm("ruling-frees-leave-revoked", "2026-03-25")),
                situation("care rule 12, JW 6.5.1(5): the day after, the leave is late")
                        .given(upheld)
                        .on("2026-03-26")
                        .then(Then.late("uitspraak-vandaag-verlof", "2026-03-25")),
                situation("care rule 12: a leave of the series that has passed asks nothing more")
                        .given(upheld)
                        .on("2026-03-30")
                        .then(Then.notOpen("uitspraak-vandaag-verlof")),
                situation("care rule 12, JW 6.5.1(4): a complaint not upheld changes nothing")
                        .given(complained, Ruled.unfounded("2026-03-25"))
                        .on("2026-03-25")
                        .then(
                                Then.notOpen("uitspraak-vandaag-verlof"),
                                Then.noAlarm("ruling-frees-leave-revoked")));
    }
}
