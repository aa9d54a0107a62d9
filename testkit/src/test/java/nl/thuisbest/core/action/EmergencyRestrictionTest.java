package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.Restricting.apply;
import static nl.thuisbest.core.action.Restricting.refused;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.NOT_YET_QUALIFIED;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.RightsItem;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Measures that came first, their judges, their end, and what was told of the rights. */
class EmergencyRestrictionTest {
    private static final RestrictionNo ONE = new RestrictionNo(1);

    private static Moment at(String moment) {
        return Moment.parse(moment);
    }

    @Test
    void jw_6_3_1_2_3_in_an_emergency_the_act_comes_first_and_anyone_records_it() {
        var past =
                Paths.placed()
                        .act(
                                YARA,
                                apply(
                                        TestRulebook.HOLDING,
                                        "2026-02-10T19:10",
                                        "2026-02-10T19:18",
                                        true));
        assertThat(past.events().stream().map(EventNames::of).toList())
                .endsWith("restriction-applied", "restriction-ended");
        assertThat(past.trajectory().restrictions().running()).isEmpty();
    }

    @Test
    void a_fact_that_lies_ahead_or_ends_before_it_began_cannot_be() {
        assertThat(
                        refused(
                                Paths.placed(),
                                YARA,
                                apply(TestRulebook.HOLDING, "2026-02-11T10:00", null, true),
                                "2026-02-10"))
                .containsExactly("at-in-future");
        assertThat(
                        refused(
                                Paths.placed(),
                                YARA,
                                apply(
                                        TestRulebook.HOLDING,
                                        "2026-02-10T10:00",
                                        "2026-02-10T09:00",
                                        true),
                                "2026-02-10"))
                .containsExactly("ended-before-began");
    }

    private static Past secluded() {
        return Paths.placed()
                .act(YARA, apply(TestRulebook.SECLUSION, "2026-02-10T19:10", null, true));
    }

    @Test
    void jw_6_3_2_2_4_a_qualified_scientist_assesses_and_a_no_ends_it_at_once() {
        var assess =
                new RestrictionAction.AssessRestriction(
                        ONE, false, story("Sam is rustig."), null, at("2026-02-10T20:00"));
        assertThat(refused(secluded(), NOT_YET_QUALIFIED, assess, "2026-02-10"))
                .containsExactly("gw-assesses-restriction JW 6.3.1.2(5)");
        var past = secluded().act(HANNE, assess);
        assertThat(past.events().getLast())
                .isEqualTo(
                        new RestrictionEvent.RestrictionEnded(
                                ONE, null, HANNE.staff(), at("2026-02-10T20:00")));
    }

    @Test
    void care_rule_7_who_applied_it_and_consents_too_names_a_second() {
        var past =
                Paths.placed()
                        .act(BOTH, apply(TestRulebook.HOLDING, "2026-02-10T19:10", null, true));
        var assess =
                new RestrictionAction.AssessRestriction(
                        ONE, true, story("Nog niet veilig."), null, at("2026-02-10T20:00"));
        assertThat(refused(past, BOTH, assess, "2026-02-10"))
                .containsExactly("second-name-asked huis");
        assertThat(refused(past, HANNE, assess, "2026-02-10")).isEmpty();
    }

    @Test
    void jw_6_3_2_2_3_a_seclusion_is_prolonged_once_for_at_most_a_day() {
        var prolong =
                new RestrictionAction.ProlongSeclusion(
                        ONE,
                        at("2026-02-12T18:00"),
                        story("Nog niet veilig."),
                        at("2026-02-11T18:00"));
        var past = secluded().act(HANNE, prolong);
        assertThat(refused(past, HANNE, prolong, "2026-02-11"))
                .containsExactly("seclusion-prolonged-already JW 6.3.2.2(3)");
        assertThat(
                        refused(
                                secluded(),
                                HANNE,
                                new RestrictionAction.ProlongSeclusion(
                                        ONE,
                                        at("2026-02-12T18:01"),
                                        story("Nee."),
                                        at("2026-02-11T18:00")),
                                "2026-02-11"))
                .containsExactly("seclusion-one-day-more JW 6.3.2.2(3)");
        assertThat(
                        refused(
                                secluded(),
                                HANNE,
                                new RestrictionAction.ProlongSeclusion(
                                        ONE,
                                        at("2026-02-12T18:00"),
                                        story("Nee."),
                                        at("2026-02-11T19:11")),
                                "2026-02-11"))
                .containsExactly("seclusion-first-day-over JW 6.3.2.2(3)");
        assertThat(refused(secluded(), JOOST, prolong, "2026-02-11"))
                .containsExactly("gw-prolongs-seclusion JW 6.3.2.2(3)");
    }

    @Test
    void care_rule_2_ending_is_never_refused_to_anyone_who_records() {
        var end = new RestrictionAction.EndRestriction(ONE, at("2026-02-10T20:00"), null);
        for (var who : List.of(YARA, HANNE, JOOST, BOTH)) {
            assertThat(refused(secluded(), who, end, "2026-02-10")).isEmpty();
        }
        assertThat(refused(secluded().act(YARA, end), YARA, end, "2026-02-10"))
                .containsExactly("restriction-ended-already");
    }

    @Test
    void care_rule_2_who_is_let_go_is_held_by_nothing_any_more() {
        var past = secluded().then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-11")));
        assertThat(past.trajectory().restrictions().running()).isEmpty();
    }

    @Test
    void jw_6_2_4_4_the_duty_to_explain_is_met_when_all_was_told_in_person_and_on_paper() {
        var some = List.of(RightsItem.HOUSE_RULES, RightsItem.COMPLAINTS);
        var rest = List.of(RightsItem.TRUSTED_PERSON, RightsItem.PARTICIPATION);
        var day = on("2026-01-26");
        var half =
                Paths.placed()
                        .act(JOOST, new RestrictionAction.ExplainRights(some, day, day, null, day))
                        .act(
                                JOOST,
                                new RestrictionAction.ExplainRights(rest, day, null, null, day));
        assertThat(half.trajectory().legal().notices()).isEmpty();
        var whole =
                half.act(JOOST, new RestrictionAction.ExplainRights(rest, null, day, null, day));
        assertThat(whole.trajectory().legal().notices())
                .extracting(notice -> notice.duty().value())
                .containsExactly("rechten-uitleggen");
        assertThat(whole.trajectory().restrictions().toldOf(RightsItem.PARTICIPATION))
                .contains(day);
    }

    @Test
    void a_plan_recorded_before_its_contents_were_asked_reads_back() {
        var old =
                new PlanEvent.PlanAdopted(
                        List.of(),
                        true,
                        HANNE.staff(),
                        story("Aangeboden."),
                        null,
                        JOOST.staff(),
                        on("2026-02-04"),
                        on("2026-02-04"));
        var tree = Mapper.write(old, (_, text) -> new Tree.Text(text));
        assertThat(((Tree.Node) tree).parts()).doesNotContainKeys("measures", "contents");
        assertThat(Mapper.read(PlanEvent.PlanAdopted.class, tree, (_, _) -> null)).isEqualTo(old);
    }
}
