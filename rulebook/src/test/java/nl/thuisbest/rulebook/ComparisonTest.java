package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.thuisbest.core.action.HelpAction;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.Fit;
import nl.thuisbest.core.choice.NextQuestion;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Which help fits, by the criteria of the sources (S1, S2, S3). */
class ComparisonTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final LocalDate DAY = on("2026-01-12");
    private static final ProgrammeId PLUS = new ProgrammeId("gezinsbehandeling-plus-dag-nacht");
    private static final ProgrammeId MST = new ProgrammeId("mst");
    private static final ProgrammeId THUISBEST = new ProgrammeId("thuisbest");
    private static final ProgrammeId CLOSED = new ProgrammeId("jeugdzorgplus");
    private static final ProgrammeId SMALL = new ProgrammeId("kleinschalig-verblijf");

    private static Past found(Past past, String criterion, Finding finding) {
        return past.then(Happened.judged(new CriterionId(criterion), finding));
    }

    private static Comparison compare(Past past) {
        return Comparison.of(past.trajectory(), RULEBOOK, DAY);
    }

    private static Past referred() {
        return Paths.referred().under(RULEBOOK);
    }

    /** Home is possible, but too threatening without help at night. */
    private static Past threatening() {
        var past = found(referred(), "thuis-wonen-kan", Finding.MET);
        past = found(past, "ernstige-gedragsproblemen", Finding.MET);
        past = found(past, "uithuisplaatsing-dreigt", Finding.MET);
        return past;
    }

    @Test
    void those_most_at_home_stand_first_and_closed_last_as_S3_prefers() {
        assertThat(compare(referred()).columns())
                .extracting(column -> column.programme().setting())
                .isSorted()
                .last()
                .satisfies(setting -> assertThat(setting.closed()).isTrue());
    }

    @Test
    void what_nobody_knows_leaves_a_programme_open_and_is_asked() {
        var compared = compare(referred());
        assertThat(compared.of(MST).fit()).isEqualTo(Fit.OPEN);
        assertThat(compared.questions())
                .first()
                .isInstanceOfSatisfying(
                        NextQuestion.OfCriterion.class,
                        asked ->
                                assertThat(asked.criterion().id().value())
                                        .isEqualTo("thuis-wonen-kan"));
    }

    @Test
    void home_is_impossible_then_only_help_elsewhere_is_left() {
        var compared = compare(found(referred(), "thuis-wonen-kan", Finding.NOT_MET));
        assertThat(compared.of(MST).fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(compared.of(SMALL).fit()).isEqualTo(Fit.FITS);
        assertThat(compared.inTheWayOfHome())
                .extracting(criterion -> criterion.id().value())
                .containsExactly("thuis-wonen-kan");
    }

    @Test
    void closed_help_falls_away_when_something_lighter_fits_as_JW_6_1_2_2_c_asks() {
        var past = found(threatening(), "thuis-veilig-genoeg", Finding.MET);
        var compared = compare(past);
        assertThat(compared.of(PLUS).fit()).isEqualTo(Fit.FITS);
        assertThat(compared.nothingLighter()).isEqualTo(Finding.NOT_MET);
        assertThat(compared.of(THUISBEST).fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(compared.of(CLOSED).fit()).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void what_fits_and_is_full_goes_on_fitting_and_closed_help_stays_away() {
        var past =
                found(threatening(), "thuis-veilig-genoeg", Finding.MET)
                        .act(
                                TESS,
                                new HelpAction.AskPlace(PLUS, line("Oeverwal"), on("2026-01-09")))
                        .act(
                                TESS,
                                new HelpAction.AnswerPlace(
                                        PLUS,
                                        line("Oeverwal"),
                                        PlaceAnswer.NO,
                                        null,
                                        on("2026-01-10")));
        var column = compare(past).of(PLUS);
        assertThat(column.fit()).isEqualTo(Fit.NO_PLACE);
        assertThat(column.places().noneSince()).contains(on("2026-01-09"));
        assertThat(compare(past).of(THUISBEST).fit()).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void the_place_of_what_fits_is_asked_first() {
        var past = found(threatening(), "thuis-veilig-genoeg", Finding.MET);
        assertThat(compare(past).questions())
                .first()
                .isEqualTo(new NextQuestion.OfPlace(compare(past).fitting().getFirst().id()));
    }

    private static HelpAction.ChooseHelp choose(
            ProgrammeId programme, boolean whyNotLighter, boolean deviation) {
        return new HelpAction.ChooseHelp(
                programme,
                story("Dit past bij wat Sam en Noor willen."),
                whyNotLighter ? story("MST stopte na zeven weken: te onveilig.") : null,
                story("Sam: liever thuis. Noor: eerst rust."),
                List.of(line("Sam"), line("Noor")),
                deviation ? story("De uitslag komt volgende week.") : null,
                on("2026-01-12"));
    }

    private static List<String> refusals(Past past, HelpAction.ChooseHelp action) {
        return switch (past.decide(HANNE, action, DAY)) {
            case Decision.Accepted<?> _ -> List.of();
            case Decision.Refused<?>(var reasons) -> reasons.stream().map(Refusal::code).toList();
        };
    }

    @Test
    void choosing_closed_help_asks_why_lighter_help_is_not_enough() {
        var past = found(threatening(), "thuis-veilig-genoeg", Finding.MET);
        assertThat(refusals(past, choose(THUISBEST, false, false)))
                .containsExactly("lighter-may-do", "help-does-not-fit");
        assertThat(refusals(past, choose(THUISBEST, true, true))).isEmpty();
        assertThat(refusals(past, choose(MST, false, false))).isEmpty();
    }

    @Test
    void the_choice_moves_the_path_to_its_programme_with_one_dossier() {
        var past =
                found(threatening(), "thuis-veilig-genoeg", Finding.MET)
                        .act(HANNE, choose(MST, false, false));
        assertThat(past.trajectory().course().programme()).isEqualTo(MST);
        assertThat(past.events().getLast())
                .isInstanceOfSatisfying(
                        CourseEvent.PhaseEntered.class,
                        entered -> assertThat(entered.phase().value()).isEqualTo("aanmelding"));
        assertThat(past.trajectory().history().events(HelpEvent.HelpChosen.class)).hasSize(1);
    }

    @Test
    void who_moves_on_while_inside_enters_the_phase_that_was_reached() {
        var past = Paths.placed().under(RULEBOOK).act(HANNE, choose(CLOSED, true, true));
        assertThat(past.trajectory().course().phase().orElseThrow().value()).isEqualTo("verblijf");
        assertThat(past.trajectory().stay().insideOn(on("2026-01-28"))).isTrue();
    }

    /** Learning never turns round what was settled, whatever is learned in whatever order. */
    @RepeatedTest(60)
    void one_more_fact_never_turns_a_settled_programme_round(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var asked = new ArrayList<CriterionId>();
        compare(referred()).rows().stream()
                .filter(row -> row.criterion().derivedFrom().isEmpty())
                .forEach(row -> asked.add(row.criterion().id()));
        Collections.shuffle(asked, random);
        var settled = new HashMap<ProgrammeId, Fit>();
        var past = referred();
        for (var criterion : asked) {
            past =
                    found(
                            past,
                            criterion.value(),
                            random.nextInt(4) == 0 ? Finding.NOT_MET : Finding.MET);
            for (var column : compare(past).columns()) {
                var before = settled.get(column.id());
                if (before != null) {
                    assertThat(column.fit())
                            .as("seed %d, %s", seed.getCurrentRepetition(), column.id())
                            .isEqualTo(before);
                }
                if (column.fit() != Fit.OPEN) {
                    settled.put(column.id(), column.fit());
                }
            }
        }
        Map<Fit, Integer> count = new EnumMap<>(Fit.class);
        settled.values().forEach(fit -> count.merge(fit, 1, Integer::sum));
        assertThat(count).doesNotContainKey(Fit.OPEN);
        assertThat(settled).hasSizeGreaterThan(8);
    }
}
