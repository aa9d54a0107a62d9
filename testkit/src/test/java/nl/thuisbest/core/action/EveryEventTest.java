package nl.thuisbest.core.action;

import static nl.thuisbest.core.trajectory.ErasureGround.ON_REQUEST;
import static nl.thuisbest.testkit.Professionals.GROUP_WORKER;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.DayActivity;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.HandoverTo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.MeasureMoment;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.ConditionalPaths;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ReferralPaths;
import nl.thuisbest.testkit.ShieldingPaths;
import nl.thuisbest.testkit.TellingPaths;
import nl.thuisbest.testkit.TestRulebook;
import nl.thuisbest.testkit.TitlePaths;
import org.junit.jupiter.api.Test;

/** No event that nothing gives; what Sam went through comes from actions too. */
class EveryEventTest {
    private static Past begin() {
        return Paths.indicated()
                .act(
                        TESS,
                        new CourseAction.RecordEarlierHelp(
                                line("Gezinscoach"),
                                line("Wijkteam Verzonnen"),
                                null,
                                story("Even rust."),
                                line("moeder"),
                                null,
                                on("2026-01-14")))
                .act(
                        TESS,
                        new PeopleAction.NamePerson(
                                Family.someone("Toos"),
                                Relation.GRANDPARENT,
                                false,
                                false,
                                on("2026-01-14")))
                .act(
                        TESS,
                        new PeopleAction.JoinTeam(
                                GROUP_WORKER.staff(),
                                Roles.PEDAGOGISCH_MEDEWERKER,
                                null,
                                on("2026-01-14")))
                .act(
                        TESS,
                        new PeopleAction.GiveTask(
                                TestRulebook.CONTACT, YARA.staff(), on("2026-01-14")))
                .act(
                        TESS,
                        new PeopleAction.LeaveTeam(
                                GROUP_WORKER.staff(),
                                Roles.PEDAGOGISCH_MEDEWERKER,
                                story("Overgedragen."),
                                on("2026-01-15")))
                .act(
                        TESS,
                        new LegalAction.RegisterFrame(
                                Frame.SUPERVISION_ORDER,
                                days("2025-10-01", "2026-09-30"),
                                null,
                                on("2026-01-15")))
                .act(TESS, new CourseAction.LinkSibling(Family.PATH_OF_SISTER, on("2026-01-15")));
    }

    private static Past inside() {
        return Paths.planned()
                .act(
                        TESS,
                        new DaytimeAction.ContactSchool(
                                line("De Brug"),
                                line("mentor"),
                                story("Kan terug."),
                                on("2026-02-05")))
                .act(
                        TESS,
                        new DaytimeAction.ArrangeDayActivity(
                                DayActivity.SCHOOL_OF_ORIGIN,
                                line("De Brug"),
                                on("2026-03-09"),
                                null,
                                on("2026-02-05")))
                .act(TESS, new DaytimeAction.CancelDayActivity(story("Vol."), on("2026-02-06")))
                .act(
                        YARA,
                        new MeasurementAction.Measure(
                                TestRulebook.SAFE_FEELING,
                                MeasureMoment.WEEKLY,
                                new BigDecimal("6"),
                                null,
                                on("2026-02-06")))
                .act(
                        HANNE,
                        new StayAction.MeetGate(
                                TestRulebook.READY,
                                story("Iedereen is er klaar voor."),
                                on("2026-02-20")))
                .act(
                        HANNE,
                        new StayAction.ReopenGate(
                                TestRulebook.READY, story("Vader twijfelt."), on("2026-02-21")))
                .act(TESS, new StayAction.PlanReturn(on("2026-03-07"), null, on("2026-02-22")))
                .act(
                        JOOST,
                        new PlanAction.EvaluatePlan(
                                story("Gaat goed."),
                                story("Ik wil naar huis."),
                                null,
                                on("2026-03-04")))
                .act(
                        HANNE,
                        new StayAction.StayLonger(
                                on("2026-03-14"),
                                DelayCause.NOT_SAFE_AT_HOME,
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                YARA.staff(),
                                on("2026-03-05")))
                .act(TESS, new StayAction.LetGo(Whereabouts.HOME, null, on("2026-03-06")))
                .act(
                        TESS,
                        new LegalAction.EndAuthorisation(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.RELEASED,
                                null,
                                on("2026-03-07")));
    }

    private static Past revoked() {
        return Paths.readyToReturn()
                .act(
                        JOOST,
                        new StayAction.RevokeLeave(
                                new LeaveNo(2),
                                true,
                                story("Thuis is het niet veilig."),
                                null,
                                on("2026-03-06")))
                .act(
                        YARA,
                        new StayAction.RecordNight(
                                Whereabouts.NOT_BACK_IN_TIME, null, on("2026-03-06")));
    }

    private static SafetyAction.DecideTimeOut timeOut(String day, String target) {
        return TimeOuts.decide(day, target, true, null, null);
    }

    private static Past timeOutAndAfter() {
        return Paths.suspended()
                .act(
                        TESS,
                        new LegalAction.GiveNotice(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                Channel.TELEPHONE,
                                line("09.10 geen gehoor"),
                                on("2026-04-04")))
                .act(
                        TESS,
                        new LegalAction.GiveNotice(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                Channel.SECURE_MAIL,
                                null,
                                on("2026-04-05")))
                .act(
                        TESS,
                        new SafetyAction.ReportRelapse(
                                story("Weer dagen weg."),
                                story("Samen gezocht."),
                                List.of(line("oma")),
                                on("2026-04-19")))
                .act(HANNE, timeOut("2026-04-20", "2026-04-27"))
                .act(
                        HANNE,
                        new SafetyAction.EndTimeOut(
                                story("Rustig."),
                                SafetyAction.TimeOutExit.BY_SUSPENSION,
                                line("Collega gedragswetenschapper"),
                                on("2026-04-26")))
                .act(
                        HANNE,
                        new CourseAction.GoBack(
                                TestRulebook.RESIDENTIEEL,
                                story("Opnieuw oefenen."),
                                on("2026-04-27")))
                .act(
                        TESS,
                        new CourseAction.HandOver(
                                HandoverTo.FAMILY,
                                line("moeder"),
                                story("Het plan."),
                                on("2026-05-01")));
    }

    private static Past conditional() {
        return Paths.returnedHome()
                .act(TESS, ConditionalPaths.convert(ConditionalPaths.plan()))
                .act(TESS, ConditionalPaths.change(ConditionalPaths.plan(), true, "2026-04-18"))
                .act(HANNE, timeOut("2026-04-20", "2026-04-27"));
    }

    private static Past ended() {
        return Paths.closed()
                .act(
                        TESS,
                        new CourseAction.FollowUp(
                                FollowUpMoment.AFTER_6_MONTHS, Happened.atHome(), on("2026-12-28")))
                .act(
                        TESS,
                        new RecordAction.CorrectEntry(
                                new EntryNo(1),
                                List.of(
                                        new RecordAction.Correction(
                                                "municipality", story("Steenbergen"))),
                                story("Verhuisd vóór de aanmelding."),
                                on("2026-12-29")))
                .act(
                        TESS,
                        new RecordAction.EraseEntry(
                                new EntryNo(6), ON_REQUEST, line("Noor"), on("2026-12-30")));
    }

    @Test
    void each_event_is_given_by_some_action() {
        var given = new TreeSet<String>();
        Stream.of(
                        Paths.closed(),
                        begin(),
                        inside(),
                        revoked(),
                        LeavePasts.inSeries(),
                        AroundTimeOutTest.surroundings(),
                        timeOutAndAfter(),
                        conditional(),
                        TitlePaths.everything(),
                        RestrictedStay.past(),
                        RightsWalk.past(),
                        HelpWalk.started(),
                        HelpWalk.moved(),
                        TogetherWalk.analysed(),
                        TogetherWalk.asked(),
                        PlaceSearchWalk.everything(),
                        TellingPaths.withLetter(),
                        ShieldingPaths.withheld(),
                        ended(),
                        RemedyWalk.everything(),
                        ReferralPaths.joined(),
                        Paths.judged()
                                .act(
                                        HANNE,
                                        new CourseAction.Decline(
                                                story("Thuis is veilig genoeg."),
                                                story("Gewone MST."),
                                                on("2026-01-13"))))
                .flatMap(past -> past.events().stream())
                .map(EventNames::of)
                .forEach(given::add);
        assertThat(given).containsExactlyInAnyOrderElementsOf(EventNames.all());
    }
}
