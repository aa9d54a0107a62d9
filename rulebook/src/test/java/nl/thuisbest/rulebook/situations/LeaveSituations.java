package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Leave: who decides, what it needs, and what a night is (JW 6.4.1, 6.5.1). */
final class LeaveSituations {
    private static final LeaveNo ONE = new LeaveNo(1);

    private LeaveSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(around(), decided(), nights()).flatMap(rows -> rows);
    }

    /** Two nights of practice from Friday 13 February. */
    private static Past asked() {
        return Paths.planned()
                .then(leave(1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME));
    }

    private static Past out() {
        return asked().then(
                        consent(1, "2026-02-11"),
                        granted(1, "2026-02-12"),
                        new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
    }

    private static Stream<Situation> around() {
        var revoked =
                out().then(
                                new StayEvent.LeaveRevoked(
                                        ONE, true, story("Niet veilig."), on("2026-02-14")));
        return Stream.of(
                        theDay(
                                "JW 6.4.1(3)",
                                "deciding on the leave before it begins",
                                asked(),
                                "verlof-besluiten",
                                "2026-02-13"),
                        theDay(
                                "huis",
                                "telling why the leave was revoked and that a complaint is"
                                        + " possible",
                                revoked,
                                "verlof-ingetrokken-uitleggen",
                                "2026-02-14"),
                        Stream.of(
                                situation(
                                                "huis: the day before the leave is over nobody has"
                                                        + " to come back yet")
                                        .given(out())
                                        .on("2026-02-14")
                                        .then(Then.notOpen("verlof-voorbij")),
                                situation(
                                                "huis: on the day of coming back it is asked how"
                                                        + " the leave ended")
                                        .given(out())
                                        .on("2026-02-15")
                                        .then(Then.open("verlof-voorbij", "2026-02-15")),
                                situation(
                                                "huis: the day after, a leave without a word of its"
                                                        + " end is late")
                                        .given(out())
                                        .on("2026-02-16")
                                        .then(Then.late("verlof-voorbij", "2026-02-15"))))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> decided() {
        var grant = new StayAction.GrantLeave(ONE, on("2026-02-12"));
        return Stream.of(
                situation(
                                "JW 6.4.1(3): a jeugdhulpverantwoordelijke who is no behavioural"
                                        + " scientist needs consent")
                        .given(asked())
                        .by(JOOST)
                        .when(grant)
                        .on("2026-02-12")
                        .then(Then.refusedBy("gw-consent-missing", "JW 6.4.1(3)")),
                situation(
                                "JW 6.4.1(3): with the consent of a behavioural scientist the leave"
                                        + " is granted")
                        .given(asked(), consent(1, "2026-02-11"))
                        .by(JOOST)
                        .when(grant)
                        .on("2026-02-12")
                        .then(Then.accepted(), Then.notOpen("verlof-besluiten")),
                situation("JW 6.4.1(3): who is both needs nobody else's consent")
                        .given(asked())
                        .by(BOTH)
                        .when(grant)
                        .on("2026-02-12")
                        .then(Then.accepted()),
                situation("JW 6.4.1(1): a behavioural scientist alone does not grant leave")
                        .given(asked(), consent(1, "2026-02-11"))
                        .by(HANNE)
                        .when(grant)
                        .on("2026-02-12")
                        .then(Then.refusedBy("responsible-grants-leave", "JW 6.4.1(1)")));
    }

    private static Stream<Situation> nights() {
        return Stream.of(
                situation("JW 6.4.1(1): a night on leave that was granted is leave, no day closed")
                        .given(out())
                        .on("2026-02-14")
                        .then(Then.night("2026-02-14", DayStatus.LEAVE), Then.closedDays(18)),
                situation("JW 6.4.1(1): a night at home that nobody granted is recorded and rings")
                        .given(Paths.placed(), Facts.slept(Whereabouts.HOME, "2026-02-07"))
                        .on("2026-02-07")
                        .then(Then.alarm("away-without-leave", "2026-02-07")),
                situation("JW 6.4.1(1): it no longer rings when the young person is back inside")
                        .given(
                                Paths.placed(),
                                Facts.slept(Whereabouts.HOME, "2026-02-07"),
                                Facts.slept(Whereabouts.GROUP, "2026-02-08"))
                        .on("2026-02-08")
                        .then(Then.noAlarm("away-without-leave")),
                situation("JW 6.4.1(4): back inside from the return home without a decision rings")
                        .given(Paths.returnedHome(), Facts.slept(Whereabouts.GROUP, "2026-03-20"))
                        .on("2026-03-20")
                        .then(Then.alarm("inside-again-without-decision", "2026-03-20")));
    }
}
