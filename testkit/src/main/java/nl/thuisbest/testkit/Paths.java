package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Family.NOOR;
import static nl.thuisbest.testkit.Family.RUBEN;
import static nl.thuisbest.testkit.Family.SAM;
import static nl.thuisbest.testkit.Family.SAM_BORN;
import static nl.thuisbest.testkit.Happened.allocation;
import static nl.thuisbest.testkit.Happened.atHome;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.joined;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Happened.task;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.WishOf;

/**
 * The path of Sam up to a point, in events: referred 5 January 2026, placed Monday 26 January, home
 * with leave Saturday 7 March, suspended 4 April, aftercare 1 June, closed 26 June. The
 * authorisation runs seven months, until and with 25 August.
 */
public final class Paths {
    public static final SiteId SITE = new SiteId("de-linde");
    public static final AuthorisationNo AUTHORISATION = new AuthorisationNo(1);

    private Paths() {}

    public static Past referred() {
        return Past.nothing()
                .then(
                        new CourseEvent.Referred(
                                TestRulebook.THUISBEST,
                                SAM,
                                SAM_BORN,
                                ReferrerKind.CERTIFIED_INSTITUTION,
                                line("Jeugdbescherming Verzonnen"),
                                line("M. de Wit"),
                                line("Bergen"),
                                Frame.SUPERVISION_ORDER,
                                story("Sam is vaak dagen weg en thuis lopen ruzies uit de hand."),
                                story("Gewone MST is nu niet veilig genoeg."),
                                story("Eerst rust, en MST vanaf de eerste dag."),
                                null,
                                null,
                                false,
                                on("2026-01-05")),
                        new PeopleEvent.PersonNamed(
                                NOOR, Relation.MOTHER, true, true, on("2026-01-05")),
                        new PeopleEvent.PersonNamed(
                                RUBEN, Relation.FATHER, true, true, on("2026-01-05")),
                        joined(TESS, "2026-01-05"),
                        new CourseEvent.PhaseEntered(TestRulebook.INDICATIE, on("2026-01-05")));
    }

    /**
     * Criteria judged by people; age follows from the birth date, the authorisation comes later.
     */
    public static Past judged() {
        return referred()
                .then(
                        Happened.judged(TestRulebook.CARERS_WILLING, Finding.MET),
                        Happened.judged(TestRulebook.ADMISSION_NEEDED, Finding.NOT_MET));
    }

    /** The authorisation of the court, from the day of placement. */
    public static Past authorised() {
        return judged().then(
                        new LegalEvent.AuthorisationRegistered(
                                AUTHORISATION,
                                AuthorisationKind.ORDINARY,
                                Frame.SUPERVISION_ORDER,
                                days("2026-01-26", "2026-08-25"),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog, onderzocht op 12 januari"),
                                on("2026-01-12")));
    }

    public static Past indicated() {
        return authorised()
                .then(
                        new CourseEvent.Indicated(
                                story("Past, en de ouders willen dragen."),
                                List.of(),
                                null,
                                on("2026-01-13")),
                        joined(HANNE, "2026-01-13"),
                        joined(JOOST, "2026-01-13"),
                        joined(MEREL, "2026-01-13"),
                        joined(YARA, "2026-01-13"),
                        task(TestRulebook.CONTACT, TESS),
                        task(TestRulebook.MST_AT_HOME, MEREL),
                        new PeopleEvent.TeamFormed(List.of(), List.of(), null, on("2026-01-13")),
                        allocation(1, Product.STAY),
                        allocation(2, Product.MST));
    }

    /** Inside since Monday 26 January; MST started the same day. */
    public static Past placed() {
        return indicated()
                .then(
                        new StayEvent.Placed(
                                SITE,
                                line("De Linde"),
                                line("kamer 4"),
                                null,
                                null,
                                on("2026-01-26")),
                        new CourseEvent.PhaseEntered(TestRulebook.RESIDENTIEEL, on("2026-01-26")),
                        new StayEvent.MstStarted(MEREL.staff(), null, on("2026-01-26")));
    }

    /** The plan of 4 February, without restrictive measures. */
    public static Past planned() {
        return placed().then(
                        new PlanEvent.PlanAdopted(
                                List.of(
                                        new Goal(
                                                GoalOf.YOUTH,
                                                story("Weer voetballen en thuis slapen."),
                                                story("Twee keer per week training."))),
                                false,
                                null,
                                story("Aangeboden, de familie wil het samen met oma maken."),
                                null,
                                JOOST.staff(),
                                on("2026-02-04"),
                                on("2026-02-04"),
                                List.of(),
                                Happened.contents()));
    }

    /** A weekend of practice, planned and granted with consent, out and back on Sunday. */
    public static Past practised() {
        return planned()
                .then(
                        leave(1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME),
                        consent(1, "2026-02-11"),
                        granted(1, "2026-02-12"),
                        new StayEvent.LeaveStarted(new LeaveNo(1), on("2026-02-13")),
                        new StayEvent.LeaveEnded(
                                new LeaveNo(1),
                                story("Een ruzie, samen opgelost."),
                                on("2026-02-15")));
    }

    /** Leave for the return is granted: four weeks from Saturday 7 March. */
    public static Past readyToReturn() {
        return practised()
                .then(
                        leave(2, "2026-03-07", "2026-04-03", LeavePurpose.RETURN_HOME),
                        consent(2, "2026-03-05"),
                        granted(2, "2026-03-06"));
    }

    /** Home with leave since Saturday 7 March, with two gates open and a plan for the days. */
    public static Past returnedHome() {
        return readyToReturn()
                .then(
                        new StayEvent.ReturnedHome(
                                new LeaveNo(2),
                                List.of(TestRulebook.READY, TestRulebook.DAY_ACTIVITY),
                                story("Overdag bij oma, tot school begint."),
                                HANNE.staff(),
                                on("2026-03-07")),
                        new CourseEvent.PhaseEntered(TestRulebook.AMBULANT, on("2026-03-07")));
    }

    /** Suspended since Saturday 4 April, four weeks after the return. */
    public static Past suspended() {
        return returnedHome()
                .then(
                        new LegalEvent.ConsentGiven(
                                ConsentTo.SUSPENSION, null, HANNE.staff(), null, on("2026-04-02")),
                        new LegalEvent.AuthorisationSuspended(
                                AUTHORISATION,
                                HANNE.staff(),
                                story("Vier weken thuis met MST gingen goed."),
                                null,
                                on("2026-04-04")));
    }

    /** Inside again since 20 April, after the suspension was withdrawn. */
    public static Past onTimeOut() {
        return suspended()
                .then(
                        new LegalEvent.SuspensionWithdrawn(
                                AUTHORISATION,
                                story("Drie nachten onbekend waar."),
                                on("2026-04-20")),
                        new SafetyEvent.TimeOutDecided(
                                new TimeOutNo(1),
                                TimeOutRoute.SUSPENSION_WITHDRAWN,
                                story("Oma kwam, MST kwam elke dag."),
                                story("Drie nachten weg, twee keer gewond terug."),
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                story("Oma kan niet; Sam wilde naar een vriend."),
                                story("Moe, wil praten."),
                                story(
                                        "Je bent drie nachten weg geweest en de hulp kon je niet"
                                                + " vinden."),
                                List.of(),
                                List.of(line("Elke dag naar school.")),
                                on("2026-04-27"),
                                null,
                                HANNE.staff(),
                                HANNE.staff(),
                                null,
                                on("2026-04-20")));
    }

    public static Past inAftercare() {
        return suspended()
                .then(
                        new CourseEvent.AftercareStarted(
                                story("Oma en de wijkcoach zijn er als het moeilijk wordt."),
                                null,
                                on("2026-06-01")),
                        new CourseEvent.PhaseEntered(TestRulebook.NAZORG, on("2026-06-01")));
    }

    public static Past closed() {
        return inAftercare()
                .then(
                        new CourseEvent.Closed(
                                Ending.AS_PLANNED,
                                WishOf.EVERYONE,
                                true,
                                story("Samen afgesloten bij oma aan tafel."),
                                null,
                                atHome(),
                                on("2026-06-26")));
    }
}
