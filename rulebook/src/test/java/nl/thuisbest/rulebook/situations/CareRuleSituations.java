package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** The rules that stand above everything, each with its article: freedom, facts and force. */
final class CareRuleSituations {
    private CareRuleSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(force(), facts(), notices(), title()).flatMap(rows -> rows);
    }

    /** Care rule 1: a rule of the programme never blocks a step towards freedom. */
    private static Stream<Situation> force() {
        return Stream.of(
                situation(
                                "care rule 1, JW 6.4.1(1): with gates open and a plan for the days"
                                        + " the young person goes home")
                        .given(Paths.readyToReturn())
                        .by(HANNE)
                        .when(home("Tot school begint helpt Sam bij opa."))
                        .on("2026-03-07")
                        .then(Then.accepted(), Then.night("2026-03-07", DayStatus.LEAVE)),
                situation("care rule 1: an open gate asks a plan for the days, and is no law")
                        .given(Paths.readyToReturn())
                        .by(HANNE)
                        .when(home(null))
                        .on("2026-03-07")
                        .then(Then.asksNoLaw("gate-open")),
                situation("care rule 1, JW 6.4.1(1): leave that nobody granted opens no door")
                        .given(
                                Paths.practised(),
                                leave(2, "2026-03-07", "2026-04-03", LeavePurpose.RETURN_HOME))
                        .by(HANNE)
                        .when(home("Tot school begint helpt Sam bij opa."))
                        .on("2026-03-07")
                        .then(Then.refusedBy("leave-not-granted", "JW 6.4.1(1)")),
                situation(
                                "care rule 1: four weeks of leave are a norm, with consent the"
                                        + " suspension comes earlier")
                        .given(
                                Paths.returnedHome(),
                                Facts.consent(ConsentTo.SUSPENSION, "2026-03-10"))
                        .by(JOOST)
                        .when(
                                new LegalAction.Suspend(
                                        story("Niet langer nodig."), null, on("2026-03-11")))
                        .on("2026-03-11")
                        .then(Then.accepted()));
    }

    private static StayAction.ReturnHome home(@Nullable String dayPlan) {
        return new StayAction.ReturnHome(
                new LeaveNo(2), dayPlan == null ? null : story(dayPlan), on("2026-03-07"));
    }

    /** Care rule 2: a fact is always recorded; letting go is one tap. */
    private static Stream<Situation> facts() {
        Past annulled =
                Paths.placed().then(Facts.ended(1, AuthorisationEnd.ANNULLED, "2026-02-10"));
        return Stream.of(
                situation(
                                "care rule 2, JW 6.1.2(1): a night inside without a title is"
                                        + " recorded and rings the same day")
                        .given(Paths.suspended())
                        .when(new StayAction.RecordNight(Whereabouts.GROUP, null, on("2026-04-20")))
                        .on("2026-04-20")
                        .then(
                                Then.accepted(),
                                Then.nightsWithoutTitle(1),
                                Then.alarm("inside-without-title", "2026-04-20")),
                situation(
                                "care rule 2, JW 6.1.2(1): placing someone is a decision and asks a"
                                        + " title")
                        .given(
                                Paths.indicated(),
                                Facts.ended(1, AuthorisationEnd.ANNULLED, "2026-01-25"))
                        .when(
                                new StayAction.Place(
                                        Paths.SITE,
                                        line("De Linde"),
                                        null,
                                        null,
                                        null,
                                        on("2026-01-26")))
                        .on("2026-01-26")
                        .then(Then.refusedBy("no-title", "JW 6.1.2(1)")),
                situation("care rule 2, JW 6.1.2(1): an annulled title rings on its own day")
                        .given(annulled)
                        .on("2026-02-10")
                        .then(Then.title(false), Then.alarm("inside-without-title", "2026-02-10")),
                situation(
                                "care rule 2: letting go is one tap for any member of the team, and"
                                        + " the alarm is over")
                        .given(annulled)
                        .by(YARA)
                        .when(new StayAction.LetGo(Whereabouts.HOME, null, on("2026-02-10")))
                        .on("2026-02-10")
                        .then(Then.accepted(), Then.noAlarm("inside-without-title")),
                situation(
                                "care rule 2: the last day of the title asks to be out, gates open"
                                        + " or not")
                        .given(Paths.placed())
                        .on("2026-08-25")
                        .then(
                                Then.open("uit-gesloten-verblijf", "2026-08-25"),
                                Then.noAlarm("inside-without-title")),
                situation(
                                "care rule 2, JW 6.1.2(1): nobody is kept inside past the title by"
                                        + " a decision to stay longer")
                        .given(Paths.placed())
                        .by(HANNE)
                        .when(
                                new StayAction.StayLonger(
                                        on("2026-08-27"),
                                        nl.thuisbest.core.trajectory.DelayCause.NO_DAY_ACTIVITY,
                                        story("Zonder verblijf mist Sam de hulp."),
                                        YARA.staff(),
                                        on("2026-03-02")))
                        .on("2026-03-02")
                        .then(Then.refusedBy("title-ends-before-return", "JW 6.1.2(1)")));
    }

    /** Care rule 3: notices are duties, never conditions. */
    private static Stream<Situation> notices() {
        return Stream.of(
                situation(
                                "care rule 3, JW 6.1.12(6): who could not be reached holds up"
                                        + " nothing, calling stays on the list")
                        .given(Paths.suspended())
                        .when(
                                new LegalAction.GiveNotice(
                                        new ClockId("schorsing-melden-raad"),
                                        Recipient.CHILD_PROTECTION_BOARD,
                                        Channel.TELEPHONE,
                                        line("08.25 uur, geen gehoor"),
                                        on("2026-04-04")))
                        .on("2026-04-04")
                        .then(
                                Then.accepted(),
                                Then.night("2026-04-04", DayStatus.SUSPENDED),
                                Then.open("schorsing-melden-raad", "2026-04-04")),
                situation(
                                "care rule 3, JW 6.1.12(6): a notice to another than the law names"
                                        + " does not meet the duty")
                        .given(Paths.suspended())
                        .when(
                                new LegalAction.GiveNotice(
                                        new ClockId("schorsing-melden-raad"),
                                        Recipient.LAWYER,
                                        Channel.SECURE_MAIL,
                                        null,
                                        on("2026-04-04")))
                        .on("2026-04-04")
                        .then(Then.refused("other-recipient")));
    }

    /** Care rules 5 to 7 and 11: disputed law, a title shorter than the plan, whose consent. */
    private static Stream<Situation> title() {
        return Stream.of(
                situation(
                                "care rule 5, JW 6.1.12(3): of disputed dates the earliest warns"
                                        + " first, and nothing lapses by itself")
                        .given(Paths.suspended())
                        .on("2026-07-10")
                        .then(
                                Then.late("drie-maanden-na-laatste-nacht", "2026-06-06"),
                                Then.late("drie-maanden-na-laatste-verlofdag", "2026-07-03"),
                                Then.inForce(true)),
                situation(
                                "care rule 6, JW 6.1.2(2)c: a title shorter than the plan is told"
                                        + " with its day, not prolonged")
                        .given(
                                Facts.inside(
                                        "2026-01-26",
                                        Facts.ordinary(1, "2026-01-26", "2026-04-30")))
                        .on("2026-02-10")
                        .then(Then.authorisedUntil("2026-04-30", 56)),
                situation(
                                "care rule 7, JW 6.4.1(3): the consent for one leave is none for"
                                        + " the next")
                        .given(
                                Paths.practised(),
                                leave(2, "2026-02-20", "2026-02-21", LeavePurpose.PRACTISE_AT_HOME))
                        .by(JOOST)
                        .when(new StayAction.GrantLeave(new LeaveNo(2), on("2026-02-19")))
                        .on("2026-02-19")
                        .then(Then.refused("gw-consent-missing")),
                situation(
                                "care rule 7, JW 6.4.1(3): with its own consent the next leave is"
                                        + " granted")
                        .given(
                                Paths.practised(),
                                leave(2, "2026-02-20", "2026-02-21", LeavePurpose.PRACTISE_AT_HOME),
                                consent(2, "2026-02-18"),
                                granted(2, "2026-02-19"))
                        .on("2026-02-20")
                        .then(Then.notOpen("verlof-besluiten")),
                situation(
                                "care rule 11, JW 6.1.8(4): only in an emergency the declaration"
                                        + " may be missing")
                        .given(
                                Paths.judged(),
                                Facts.authorised(
                                        1,
                                        nl.thuisbest.core.trajectory.AuthorisationKind.EMERGENCY,
                                        nl.thuisbest.core.trajectory.Frame.SUPERVISION_ORDER,
                                        "2026-02-02",
                                        "2026-03-01",
                                        false))
                        .on("2026-02-02")
                        .then(Then.noAlarm("declaration-missing")));
    }
}
