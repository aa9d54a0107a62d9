package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.action.SafetyAction;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** The legal route of a time-out, which follows from the status of the night (care rule 4). */
final class TimeOutSituations {
    private TimeOutSituations() {}

    /** Care rule 4: the route of a time-out follows from the status of the night. */
    static Stream<Situation> rows() {
        return Stream.of(
                situation(
                                "care rule 4, JW 6.4.1(5): on leave only the"
                                        + " jeugdhulpverantwoordelijke revokes it")
                        .given(Paths.returnedHome())
                        .by(HANNE)
                        .when(timeOut("2026-03-20", "2026-03-27", false))
                        .on("2026-03-20")
                        .then(Then.refusedBy("responsible-revokes-leave", "JW 6.4.1(5)")),
                situation(
                                "care rule 4, JW 6.4.1(4): in danger on leave it must be revoked,"
                                        + " and the night is a time-out")
                        .given(Paths.returnedHome())
                        .by(JOOST)
                        .when(timeOut("2026-03-20", "2026-03-27", true))
                        .on("2026-03-20")
                        .then(
                                Then.accepted(),
                                Then.night("2026-03-20", DayStatus.TIME_OUT),
                                Then.open("verlof-ingetrokken-uitleggen", "2026-03-20")),
                situation(
                                "care rule 4, JW 6.1.12(5): suspended, the suspension is withdrawn,"
                                        + " Raad and college are told")
                        .given(Paths.suspended())
                        .by(HANNE)
                        .when(timeOut("2026-04-20", "2026-04-27", false))
                        .on("2026-04-20")
                        .then(
                                Then.accepted(),
                                Then.open("intrekking-melden-raad", "2026-04-20"),
                                Then.open("intrekking-melden-college", "2026-04-20")),
                situation(
                                "care rule 4, JW 6.1.6(2): conditional and in danger, admission"
                                        + " starts the notices of an admission")
                        .given(converted())
                        .by(HANNE)
                        .when(timeOut("2026-04-20", "2026-04-27", true))
                        .on("2026-04-20")
                        .then(
                                Then.accepted(),
                                Then.title(true),
                                Then.open("opneming-bericht-jongere", "2026-04-24")),
                situation(
                                "care rule 4, JW 6.1.2(1): without an authorisation no closed"
                                        + " time-out is possible")
                        .given(
                                Paths.suspended(),
                                Facts.ended(1, AuthorisationEnd.NO_LONGER_NEEDED, "2026-04-10"))
                        .by(HANNE)
                        .when(timeOut("2026-04-20", "2026-04-27", true))
                        .on("2026-04-20")
                        .then(Then.refusedBy("no-closed-time-out", "JW 6.1.2(1)")),
                situation("care rule 4: who is inside already needs no time-out")
                        .given(Paths.placed())
                        .by(HANNE)
                        .when(timeOut("2026-02-20", "2026-02-27", true))
                        .on("2026-02-20")
                        .then(Then.refused("already-inside")),
                situation(
                                "JW 6.1.6(5): a time-out under a conditional authorisation aims at"
                                        + " six months at most")
                        .given(converted())
                        .by(HANNE)
                        .when(timeOut("2026-04-20", "2026-10-21", true))
                        .on("2026-04-20")
                        .then(Then.refusedBy("admission-six-months", "JW 6.1.6(5)")));
    }

    private static Past converted() {
        return Paths.returnedHome()
                .then(
                        Facts.ended(1, AuthorisationEnd.REPLACED, "2026-04-04"),
                        Facts.conditional(2, "2026-04-04", "2027-03-31"));
    }

    static SafetyAction.DecideTimeOut timeOut(String day, String target, boolean danger) {
        return new SafetyAction.DecideTimeOut(
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                List.of(),
                story("Een paar dagen bij oma, als zij terug is."),
                story("Moe, wil praten."),
                story("De hulp kon je niet vinden."),
                List.of(new Heard(line("Sam"), Opinion.AGREES_BUT_DIFFERENT, story("Niet lang"))),
                List.of(line("Elke dag naar school.")),
                on(target),
                null,
                danger,
                danger ? null : story("Sam kwam drie avonden niet thuis."),
                HANNE.staff(),
                null,
                null,
                List.of(),
                on(day));
    }
}
