package nl.thuisbest.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.rules.RuleChange.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleRowsTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final Words NL = Languages.load().in(Language.NL);
    private static final Words EN = Languages.load().in(Language.EN);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final RuleRows ROWS = new RuleRows(RULEBOOK);

    private static RulesFilter filter(String on, String article, String search) {
        return RulesFilter.of(new RulesFilter.Asked(on, "", "", "", article, search), TODAY);
    }

    private static List<String> held(RulesFilter filter) {
        return ROWS.held(filter, NL).stream().map(RuleRow::id).toList();
    }

    @Test
    void every_clock_provision_gate_norm_and_right_of_a_day_is_told_under_a_name_of_its_own() {
        var ids = held(filter("", "", ""));
        assertThat(ids).doesNotHaveDuplicates();
        RULEBOOK.clocks().stream()
                .filter(clock -> clock.validity().holdsOn(TODAY))
                .forEach(clock -> assertThat(ids).contains(clock.id().value()));
        assertThat(ids)
                .contains(
                        "machtiging-hoogstens",
                        "norm-thuisbest-verblijf-max",
                        "poort-dagbesteding",
                        "recht-action-grant-leave",
                        "recht-page-rulebook");
    }

    @Test
    void before_2024_only_what_the_sources_tell_holds() {
        assertThat(held(filter("2023-12-31", "", "")))
                .contains("instemming-ingetrokken-vervalt")
                .doesNotContain("plan-vaststellen", "recht-action-grant-leave");
    }

    @Test
    void an_article_is_found_with_all_its_paragraphs_and_no_other_article() {
        assertThat(held(filter("", "JW 6.1.2", "")))
                .contains("titel-nodig", "grond-niets-lichters", "na-achttien-hoogstens")
                .doesNotContain("machtiging-hoogstens", "schorsing-melden-raad");
        assertThat(held(filter("", "JW 6.1.2(4)", "")))
                .contains("achttien-onder-voorwaarden", "na-achttien-hoogstens")
                .doesNotContain("titel-nodig");
    }

    @Test
    void a_paragraph_without_rules_gives_those_of_its_article() {
        assertThat(held(filter("", "JW 6.1.8(2)", "")))
                .contains("verklaring-gedragswetenschapper", "beslissing-binnen-drie-weken")
                .doesNotContain("titel-nodig");
        assertThat(held(filter("", "JW 99.9", ""))).isEmpty();
    }

    @Test
    void a_search_looks_in_text_reason_sentence_of_the_law_and_who_must_act() {
        assertThat(held(filter("", "", "vier dagen REDENEN"))).contains("opneming-bericht-jongere");
        assertThat(held(filter("", "", "tenuitvoerlegging zeppelin"))).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_is_told_at_its_field() {
        assertThatThrownBy(() -> filter("2026-02-30", "", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> filter("gisteren", "", "")).isInstanceOf(Invalid.class);
    }

    @Test
    void every_rule_of_the_rulebook_is_said_without_a_missing_word_in_both_languages() {
        for (var words : List.of(NL, EN)) {
            var say = new RuleWords(words);
            for (var row : ROWS.all(words)) {
                assertThat(row.text().in(words.language().code())).doesNotContain("\u2039");
                assertThat(say.days(row.validity())).doesNotContain("\u2039");
                row.counting().ifPresent(clock -> counted(say, clock));
                if (row.term() != null) {
                    assertThat(say.term(row.term())).isNotBlank().doesNotContain("\u2039");
                }
            }
        }
    }

    private static void counted(RuleWords say, Clock clock) {
        assertThat(say.due(clock)).isNotBlank().doesNotContain("\u2039", "@");
        assertThat(say.counting(clock))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).doesNotContain("\u2039"));
    }

    @Test
    void a_term_is_said_with_what_it_counts_from() {
        var plan =
                RULEBOOK.clocks().stream()
                        .filter(clock -> clock.id().value().equals("plan-vaststellen"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new RuleWords(NL).due(plan)).isEqualTo("6 weken na de plaatsing");
        assertThat(new RuleWords(EN).due(plan)).isEqualTo("6 weeks after the placement");
    }

    @Test
    void terms_are_said_as_people_say_them() {
        var say = new RuleWords(NL);
        assertThat(List.of("P1Y", "P6M", "P4W", "P14D", "P1D", "P5WD", "PT12H", "P0D"))
                .extracting(term -> say.term(new Term(term)))
                .containsExactly(
                        "1 jaar",
                        "6 maanden",
                        "4 weken",
                        "14 dagen",
                        "1 dag",
                        "5 werkdagen",
                        "12 uur",
                        "dezelfde dag");
    }

    @Test
    void a_change_is_new_changed_ended_or_announced() {
        var editions =
                List.of(
                        rule("oud", "P1Y", "2015-01-01", "2024-01-01"),
                        rule("nieuw", "P1Y", "2024-01-01", null),
                        rule("gewijzigd", "P1Y", "2015-01-01", "2025-01-01"),
                        rule("gewijzigd", "P9M", "2025-01-01", null),
                        rule("gelijk", "P1Y", "2015-01-01", null),
                        rule("straks", "P1Y", "2027-01-01", null),
                        rule("eindigt", "P1Y", "2015-01-01", "2027-07-01"));
        assertThat(RuleChange.between(editions, LocalDate.of(2023, 12, 31), TODAY))
                .extracting(c -> c.rule().id(), RuleChange::what, c -> c.on().toString())
                .containsExactly(
                        tuple("oud", What.ENDED, "2024-01-01"),
                        tuple("nieuw", What.NEW, "2024-01-01"),
                        tuple("gewijzigd", What.CHANGED, "2025-01-01"));
        assertThat(RuleChange.announced(editions, TODAY))
                .extracting(c -> c.rule().id(), RuleChange::what, c -> c.on().toString())
                .containsExactly(
                        tuple("straks", What.ANNOUNCED, "2027-01-01"),
                        tuple("eindigt", What.ENDED, "2027-07-01"));
        assertThat(RuleChange.announced(editions, LocalDate.of(2027, 1, 1)))
                .extracting(c -> c.rule().id())
                .containsExactly("eindigt");
    }

    @Test
    void an_announced_edition_tells_what_it_takes_the_place_of() {
        var editions =
                List.of(
                        rule("termijn", "P6W", "2024-01-01", "2027-01-01"),
                        rule("termijn", "P4W", "2027-01-01", null));
        assertThat(RuleChange.announced(editions, TODAY))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.ANNOUNCED);
                    assertThat(String.valueOf(change.was())).contains("P6W");
                });
    }

    private static RuleRow rule(String id, String term, String from, @Nullable String until) {
        return new RuleRow(
                id,
                RuleRow.Kind.PROVISION,
                "machtiging",
                Text.of(id),
                null,
                new Term(term),
                List.of(),
                Force.LAW,
                new Source("JW 6.1.12(2)"),
                new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)),
                null,
                null);
    }
}
