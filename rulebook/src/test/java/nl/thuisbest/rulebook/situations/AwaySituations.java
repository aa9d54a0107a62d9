package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Not back in time, missing, incidents and the meldcode: each asked once (care rule 12). */
final class AwaySituations {
    private static final String TALK = "terug-napraten";
    private static final String DEBRIEF = "incident-nabespreken-jongere";

    private AwaySituations() {}

    static Stream<Situation> rows() {
        return Stream.of(away(), incidents(), once(), violence()).flatMap(rows -> rows);
    }

    /** Out for a weekend, and not back on Sunday 15 March. */
    static Past notBack() {
        return Paths.planned()
                .then(
                        Happened.leave(
                                1, "2026-03-13", "2026-03-14", LeavePurpose.PRACTISE_AT_HOME),
                        Happened.consent(1, "2026-03-11"),
                        Happened.granted(1, "2026-03-12"),
                        new StayEvent.LeaveStarted(new LeaveNo(1), on("2026-03-13")),
                        new LeaveEvent.NotBackInTime(new LeaveNo(1), null, on("2026-03-15")));
    }

    private static StayEvent.SleptElsewhere back(String day) {
        return Facts.slept(Whereabouts.GROUP, day);
    }

    private static IncidentEvent.IncidentRecorded recorded(IncidentKind kind, String day) {
        return new IncidentEvent.IncidentRecorded(
                new IncidentNo(1),
                kind,
                story("Niemand weet waar Sam is."),
                null,
                List.of(),
                false,
                null,
                YARA.staff(),
                on(day));
    }

    private static IncidentEvent.Debriefed debriefed(String day) {
        return new IncidentEvent.Debriefed(
                new IncidentNo(1),
                DebriefOf.YOUTH,
                line("Sam"),
                story("Ik was bij een vriend."),
                List.of(),
                YARA.staff(),
                on(day));
    }

    /** Done on the day itself; before it nobody knows. */
    private static Stream<Situation> sameDay(String what, String clock) {
        return Stream.of(
                situation("huis: on the day itself " + what + " is due")
                        .given(notBack())
                        .on("2026-03-15")
                        .then(Then.open(clock, "2026-03-15")),
                situation("huis: the day after " + what + " is late")
                        .given(notBack())
                        .on("2026-03-16")
                        .then(Then.late(clock, "2026-03-15")));
    }

    private static Stream<Situation> away() {
        return Stream.of(
                        sameDay(
                                "calling the young person when someone is not back",
                                "niet-terug-jongere-bellen"),
                        sameDay("calling home when someone is not back", "niet-terug-thuis-bellen"),
                        sameDay(
                                "asking the network when someone is not back",
                                "niet-terug-netwerk-vragen"),
                        sameDay(
                                "telling who has authority when someone is not back",
                                "niet-terug-gezag-vertellen"),
                        sameDay(
                                "telling the institution when someone is not back",
                                "niet-terug-gi-vertellen"),
                        sameDay(
                                "telling the police when someone is not back",
                                "niet-terug-politie-melden"),
                        sameDay(
                                "weighing the meldcode when someone is not back",
                                "niet-terug-meldcode"),
                        theDay(
                                "huis",
                                "talking a return through",
                                notBack().then(back("2026-03-17")),
                                "terug-napraten",
                                "2026-03-18"),
                        theDay(
                                "huis",
                                "following the protocol of who is missing",
                                notBack().then(recorded(IncidentKind.MISSING, "2026-03-15")),
                                "vermist-een-dag",
                                "2026-03-16"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> incidents() {
        return Stream.of(
                        theDay(
                                "JW 4.1.7(1)",
                                "the next step of the meldcode",
                                Paths.placed()
                                        .then(recorded(IncidentKind.ABUSE_SIGNAL, "2026-03-12")),
                                "meldcode-volgende-stap",
                                "2026-03-19"),
                        theDay(
                                "huis",
                                "talking an incident over with the young person",
                                Paths.placed().then(recorded(IncidentKind.OTHER, "2026-03-12")),
                                "incident-nabespreken-jongere",
                                "2026-03-15"),
                        theDay(
                                "huis",
                                "talking an incident over with the family",
                                Paths.placed().then(recorded(IncidentKind.OTHER, "2026-03-12")),
                                "incident-nabespreken-gezin",
                                "2026-03-19"),
                        theDay(
                                "huis",
                                "talking an incident over with the staff",
                                Paths.placed().then(recorded(IncidentKind.OTHER, "2026-03-12")),
                                "incident-nabespreken-team",
                                "2026-03-19"))
                .flatMap(rows -> rows);
    }

    /** Missing and not being back are one happening: one talk, one weighing of the meldcode. */
    private static Stream<Situation> once() {
        var missing = notBack().then(recorded(IncidentKind.MISSING, "2026-03-15"));
        var home = missing.then(back("2026-03-17"));
        return Stream.of(
                situation("care rule 12: while nobody knows where, no talk is asked yet")
                        .given(missing)
                        .on("2026-03-16")
                        .then(Then.notOpen(TALK), Then.notOpen(DEBRIEF)),
                situation("care rule 12: back again, one talk is asked and not two")
                        .given(home)
                        .on("2026-03-17")
                        .then(Then.open(TALK, "2026-03-18"), Then.notOpen(DEBRIEF)),
                situation("care rule 12: the talk after the return is the debrief too")
                        .given(
                                home,
                                new LeaveEvent.ReturnTalkedThrough(
                                        YARA.staff(),
                                        story("Ik was bij een vriend."),
                                        story("Eerder bellen."),
                                        on("2026-03-18")))
                        .on("2026-03-25")
                        .then(
                                Then.notOpen(TALK),
                                Then.notOpen(DEBRIEF),
                                Then.late("incident-nabespreken-team", "2026-03-22")),
                situation("care rule 12: the debrief of the incident is the talk too")
                        .given(home, debriefed("2026-03-18"))
                        .on("2026-03-25")
                        .then(Then.notOpen(TALK), Then.notOpen(DEBRIEF)),
                situation("care rule 12: another incident of those days keeps its own debrief")
                        .given(
                                notBack(),
                                recorded(IncidentKind.OTHER, "2026-03-15"),
                                back("2026-03-17"))
                        .on("2026-03-17")
                        .then(Then.open(TALK, "2026-03-18"), Then.open(DEBRIEF, "2026-03-18")),
                situation("care rule 12, JW 4.1.7(1): a step of the meldcode is its weighing too")
                        .given(
                                missing,
                                new IncidentEvent.MeldcodeStepTaken(
                                        new IncidentNo(1),
                                        MeldcodeStep.MAP_SIGNALS,
                                        line("gedragswetenschapper"),
                                        story("Geen teken van geweld."),
                                        null,
                                        null,
                                        List.of(),
                                        HANNE.staff(),
                                        on("2026-03-15")))
                        .on("2026-03-16")
                        .then(Then.met("niet-terug-meldcode", "2026-03-15", true)));
    }

    private static Stream<Situation> violence() {
        return Stream.of(
                situation("care rule 12, JW 4.1.8(1): violence rings until the inspectorate knows")
                        .given(Paths.placed(), recorded(IncidentKind.VIOLENCE, "2026-03-12"))
                        .on("2026-03-12")
                        .then(
                                Then.alarm("incident-not-reported", "2026-03-12"),
                                Then.open("incident-melden", "2026-03-12")),
                situation("care rule 12: after a calamity the young person is talked with as well")
                        .given(Paths.placed(), recorded(IncidentKind.CALAMITY, "2026-03-12"))
                        .on("2026-03-12")
                        .then(
                                Then.alarm("incident-not-reported", "2026-03-12"),
                                Then.open(DEBRIEF, "2026-03-15")));
    }
}
