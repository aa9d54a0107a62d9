package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Whole paths by actions alone: the events that tests begin with are those the actions give. */
class WalkTest {
    private static Past refer() {
        return Past.nothing()
                .act(
                        TESS,
                        new CourseAction.Refer(
                                TestRulebook.THUISBEST,
                                Family.newSam(),
                                List.of(
                                        new NewCarer(Family.someone("Noor"), Relation.MOTHER, true),
                                        new NewCarer(
                                                Family.someone("Ruben"), Relation.FATHER, true)),
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
                                on("2026-01-05")));
    }

    private static Past indicate(Past past) {
        return judge(judge(past, true), false)
                .act(
                        TESS,
                        new LegalAction.RegisterAuthorisation(
                                AuthorisationKind.ORDINARY,
                                Frame.SUPERVISION_ORDER,
                                days("2026-01-26", "2026-08-25"),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog, onderzocht op 12 januari"),
                                on("2026-01-12")))
                .act(
                        TESS,
                        new CourseAction.Indicate(
                                story("Past, en de ouders willen dragen."),
                                null,
                                on("2026-01-13")));
    }

    private static Past judge(Past past, boolean carers) {
        return past.act(
                TESS,
                new CourseAction.JudgeCriterion(
                        carers ? TestRulebook.CARERS_WILLING : TestRulebook.ADMISSION_NEEDED,
                        carers ? Finding.MET : Finding.NOT_MET,
                        story("Besproken met moeder."),
                        line("Noor"),
                        on("2026-01-08")));
    }

    private static Past arrange(Past past) {
        return allocate(allocate(team(past), Product.STAY, "TW-101"), Product.MST, "TW-102");
    }

    private static Past team(Past past) {
        return past.act(
                TESS,
                new PeopleAction.FormTeam(
                        Stream.of(HANNE, JOOST, MEREL, YARA).map(WalkTest::member).toList(),
                        List.of(
                                new PeopleAction.TaskFor(TestRulebook.CONTACT, TESS.staff()),
                                new PeopleAction.TaskFor(TestRulebook.MST_AT_HOME, MEREL.staff())),
                        null,
                        on("2026-01-13")));
    }

    private static PeopleAction.Member member(Actor actor) {
        return new PeopleAction.Member(actor.staff(), actor.leadingRole());
    }

    private static Past allocate(Past past, Product product, String reference) {
        return past.act(
                TESS,
                new LegalAction.RegisterAllocation(
                        product,
                        days("2026-01-26", "2026-07-25"),
                        line("Bergen"),
                        line(reference),
                        on("2026-01-20")));
    }

    private static Past place(Past past) {
        return past.act(
                        TESS,
                        new StayAction.Place(
                                Paths.SITE,
                                line("De Linde"),
                                line("kamer 4"),
                                null,
                                null,
                                on("2026-01-26")))
                .act(MEREL, new StayAction.StartMst(MEREL.staff(), null, on("2026-01-26")));
    }

    private static Past adopt(Past past) {
        return past.act(
                JOOST,
                new PlanAction.AdoptPlan(
                        List.of(
                                new Goal(
                                        GoalOf.YOUTH,
                                        story("Weer voetballen en thuis slapen."),
                                        story("Twee keer per week training."))),
                        Happened.contents(),
                        List.of(),
                        story("Aangeboden, de familie wil het samen met oma maken."),
                        null,
                        null,
                        on("2026-02-04")));
    }

    private static Past leave(Past past, int number, LeavePurpose purpose) {
        var planned =
                number == 1
                        ? Happened.leave(1, "2026-02-13", "2026-02-14", purpose)
                        : Happened.leave(2, "2026-03-07", "2026-04-03", purpose);
        var leave = new LeaveNo(number);
        var first = planned.period().from();
        return past.act(
                        TESS,
                        new StayAction.PlanLeave(
                                planned.period(),
                                purpose,
                                LeaveRoute.BY_DECISION,
                                planned.conditions(),
                                planned.on()))
                .act(
                        HANNE,
                        new LegalAction.GiveConsent(
                                ConsentTo.LEAVE, leave, null, first.minusDays(2)))
                .act(JOOST, new StayAction.GrantLeave(leave, first.minusDays(1)));
    }

    private static Past practise(Past past) {
        return leave(past, 1, LeavePurpose.PRACTISE_AT_HOME)
                .act(YARA, new StayAction.StartLeave(new LeaveNo(1), on("2026-02-13")))
                .act(
                        YARA,
                        new StayAction.EndLeave(
                                new LeaveNo(1),
                                story("Een ruzie, samen opgelost."),
                                on("2026-02-15")));
    }

    private static Past returnHome(Past past) {
        return past.act(
                HANNE,
                new StayAction.ReturnHome(
                        new LeaveNo(2),
                        story("Overdag bij oma, tot school begint."),
                        on("2026-03-07")));
    }

    private static Past suspend(Past past) {
        return past.act(
                        HANNE,
                        new LegalAction.GiveConsent(
                                ConsentTo.SUSPENSION, null, null, on("2026-04-02")))
                .act(
                        JOOST,
                        new LegalAction.Suspend(
                                story("Vier weken thuis met MST gingen goed."),
                                null,
                                on("2026-04-04")));
    }

    private static Past close(Past past) {
        return past.act(
                        TESS,
                        new CourseAction.StartAftercare(
                                story("Oma en de wijkcoach zijn er als het moeilijk wordt."),
                                null,
                                on("2026-06-01")))
                .act(
                        TESS,
                        new CourseAction.Close(
                                Ending.AS_PLANNED,
                                WishOf.EVERYONE,
                                true,
                                story("Samen afgesloten bij oma aan tafel."),
                                null,
                                Happened.atHome(),
                                on("2026-06-26")));
    }

    @Test
    void the_path_that_tests_begin_with_is_the_one_the_actions_give() {
        var referred = refer();
        assertThat(referred.events()).isEqualTo(Paths.referred().events());
        var indicated = arrange(indicate(referred));
        assertThat(indicated.events()).isEqualTo(Paths.indicated().events());
        var practised = practise(adopt(place(indicated)));
        assertThat(practised.events()).isEqualTo(Paths.practised().events());
        var home = returnHome(leave(practised, 2, LeavePurpose.RETURN_HOME));
        assertThat(home.events()).isEqualTo(Paths.returnedHome().events());
        var closed = close(suspend(home));
        assertThat(closed.events()).isEqualTo(Paths.closed().events());
    }
}
