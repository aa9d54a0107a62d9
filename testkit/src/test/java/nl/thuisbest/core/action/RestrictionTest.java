package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.Restricting.apply;
import static nl.thuisbest.core.action.Restricting.refused;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Restrictive measures, each rule with its article; Sam was born in May 2010. */
class RestrictionTest {
    private static final RestrictionNo ONE = new RestrictionNo(1);

    /** A plan that allows fewer visits and tests of urine until and with 4 March. */
    private static Past withPlan() {
        return Paths.placed()
                .then(
                        new PlanEvent.PlanAdopted(
                                List.of(),
                                true,
                                HANNE.staff(),
                                story("Aangeboden."),
                                null,
                                JOOST.staff(),
                                on("2026-02-04"),
                                on("2026-02-04"),
                                List.of(planned(TestRulebook.VISITS), planned(TestRulebook.URINE)),
                                Happened.contents()));
    }

    private static PlannedRestriction planned(RestrictionId measure) {
        return new PlannedRestriction(
                measure,
                story("Als een bezoeker drugs meebrengt."),
                on("2026-03-04"),
                line("groepsleiding"));
    }

    private static Moment at(String moment) {
        return Moment.parse(moment);
    }

    private static RestrictionAction.DecideRestriction decide(
            RestrictionId measure, String moment, String until) {
        return new RestrictionAction.DecideRestriction(
                measure,
                at(moment),
                on(until),
                story("Sam vroeg elke dag bezoek van een vriend."),
                story("Rustig, wel boos."),
                story("Aan tafel besproken; Sam is het niet eens."),
                story("Bezoek in de gezamenlijke ruimte hielp niet."),
                story("Twee keer vonden wij drugs na het bezoek."),
                story("Elke week een bezoek meer als het goed gaat."),
                true,
                on(until).isBefore(at(moment).day()) ? null : at(moment).day(),
                null);
    }

    @Test
    void jw_6_3_1_4_the_responsible_decides_and_hands_a_copy_with_it() {
        var past =
                withPlan()
                        .act(JOOST, decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-02-24"));
        assertThat(past.events().getLast()).isInstanceOf(LegalEvent.NoticeGiven.class);
        var one = past.trajectory().restrictions().find(ONE).orElseThrow();
        assertThat(one.running()).isTrue();
        assertThat(one.until()).isEqualTo("2026-02-24");
        assertThat(one.decidedBy()).isEqualTo(JOOST.staff());
        assertThat(
                        refused(
                                withPlan(),
                                HANNE,
                                decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-02-24"),
                                "2026-02-10"))
                .containsExactly("jv-decides-restriction JW 6.3.1.4(1)");
    }

    @Test
    void jw_6_3_1_2_2_a_measure_that_is_not_in_the_plan_is_no_decision() {
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(TestRulebook.HOLDING, "2026-02-10T14:00", "2026-02-24"),
                                "2026-02-10"))
                .containsExactly("restriction-not-in-plan JW 6.3.1.2(2)");
        assertThat(
                        refused(
                                Paths.planned(),
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-02-24"),
                                "2026-02-10"))
                .containsExactly("restriction-not-in-plan JW 6.3.1.2(2)");
    }

    @Test
    void jw_6_2_10_1_d_no_longer_than_the_plan_allows() {
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-03-05"),
                                "2026-02-10"))
                .containsExactly("restriction-beyond-plan JW 6.2.10(1)");
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-03-04"),
                                "2026-02-10"))
                .isEmpty();
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-03-05T14:00", "2026-03-05"),
                                "2026-03-05"))
                .containsExactly("restriction-not-in-plan JW 6.3.1.2(2)");
    }

    @Test
    void jw_6_3_2_2_2_seclusion_is_never_a_measure_of_the_plan() {
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(TestRulebook.SECLUSION, "2026-02-10T14:00", "2026-02-10"),
                                "2026-02-10"))
                .containsExactly("restriction-emergency-only JW 6.3.2.2(2)");
    }

    @Test
    void jw_6_3_1_1_3_only_what_stands_on_the_closed_list_of_that_day() {
        assertThat(
                        refused(
                                withPlan(),
                                JOOST,
                                decide(new RestrictionId("kooi"), "2026-02-10T14:00", "2026-02-10"),
                                "2026-02-10"))
                .containsExactly("restriction-not-listed JW 6.3.1.1(3)");
        assertThat(
                        refused(
                                withPlan(),
                                YARA,
                                apply(new RestrictionId("kooi"), "2026-02-10T14:00", null, true),
                                "2026-02-10"))
                .containsExactly("unknown-restriction");
    }

    @Test
    void jw_6_3_1_1_no_measure_for_someone_who_is_not_inside_or_without_a_title() {
        var home = Paths.returnedHome();
        assertThat(
                        refused(
                                home,
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-03-10T14:00", "2026-03-10"),
                                "2026-03-10"))
                .contains("restriction-not-inside JW 6.3.1.1(3)");
        var ended =
                withPlan()
                        .then(
                                new LegalEvent.AuthorisationEnded(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.ANNULLED,
                                        null,
                                        on("2026-02-08")));
        assertThat(
                        refused(
                                ended,
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-02-10T14:00", "2026-02-10"),
                                "2026-02-10"))
                .containsExactly("restriction-without-title JW 6.3.1.1(1)");
    }

    @Test
    void jw_6_1_4_6_under_a_conditional_authorisation_only_the_measures_named_there() {
        var conditional =
                Paths.returnedHome()
                        .act(
                                nl.thuisbest.testkit.Professionals.TESS,
                                new LegalAction.ConvertAuthorisation(
                                        days("2026-04-04", "2026-10-03"),
                                        line("Rechtbank Verzonnen"),
                                        line("GZ-psycholoog"),
                                        on("2026-04-01")))
                        .then(
                                new PlanEvent.PlanAdopted(
                                        List.of(),
                                        true,
                                        HANNE.staff(),
                                        story("Aangeboden."),
                                        null,
                                        JOOST.staff(),
                                        on("2026-04-04"),
                                        on("2026-04-04"),
                                        List.of(
                                                new PlannedRestriction(
                                                        TestRulebook.URINE,
                                                        story("Bij een vermoeden."),
                                                        on("2026-06-04"),
                                                        line("therapeut")),
                                                new PlannedRestriction(
                                                        TestRulebook.VISITS,
                                                        story("Nooit."),
                                                        on("2026-06-04"),
                                                        line("therapeut"))),
                                        Happened.contents()));
        assertThat(
                        refused(
                                conditional,
                                JOOST,
                                decide(TestRulebook.URINE, "2026-04-10T14:00", "2026-04-10"),
                                "2026-04-10"))
                .isEmpty();
        assertThat(
                        refused(
                                conditional,
                                JOOST,
                                decide(TestRulebook.VISITS, "2026-04-10T14:00", "2026-04-10"),
                                "2026-04-10"))
                .containsExactly("restriction-not-conditional JW 6.1.4(6)");
    }
}
