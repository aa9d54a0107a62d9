package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules as people look them up: on a day, by article, and what changed. */
class RulesPageTest {
    @Test
    void the_rules_of_a_day_with_their_sentence_folded_out() {
        try (var roos = Visitor.atDesk().signIn(ROOS).open("/regels")) {
            assertThat(roos.heading()).isEqualTo("Regels");
            assertThat(roos.text())
                    .contains("Op do 12 maart 2026 gelden", "Hulpverleningsplan vaststellen");
            roos.assertAccessible().picture("regels");
            roos.open("/regels#plan-vaststellen");
            roos.page().locator("#plan-vaststellen summary").click();
            assertThat(roos.page().locator("#plan-vaststellen blockquote").isVisible()).isTrue();
            assertThat(roos.text())
                    .contains("6 weken na de plaatsing", "binnen zes weken na opname");
            roos.assertNoSidewaysScroll().picture("regels-open");
        }
    }

    @Test
    void a_shared_address_gives_the_rules_of_that_day_and_what_changed_since() {
        try (var roos = Visitor.atDesk().signIn(ROOS)) {
            roos.open("/regels?op=2023-12-31");
            assertThat(roos.text()).contains("31 december 2023", "aangekondigd per 1 januari 2024");
            roos.open("/regels?op=2026-03-12&sinds=2023-12-31&artikel=JW+6.1.2");
            assertThat(roos.text())
                    .contains("nieuw per 1 januari 2024", "gewijzigd per 1 januari 2024");
            assertThat(roos.page().locator("#titel-nodig").count()).isOne();
            assertThat(roos.page().locator("#verlof-besluiten").count()).isZero();
            roos.assertAccessible().picture("regels-veranderd");
            roos.open("/regels?op=2026-02-30");
            assertThat(roos.heading()).isNotEqualTo("Regels");
        }
    }

    @Test
    void on_a_phone_and_in_english_it_reads_as_well() {
        try (var roos = Visitor.onPhone().signIn(ROOS).open("/regels")) {
            roos.assertNoSidewaysScroll().assertAccessible().picture("regels");
        }
    }

    @Test
    void an_article_on_a_path_leads_to_its_rule() {
        try (var roos = Visitor.withoutScript().signIn(ROOS).open("/regels?zoek=vier+dagen")) {
            assertThat(roos.page().locator("#opneming-bericht-jongere").count()).isOne();
            assertThat(roos.page().locator("#plan-vaststellen").count()).isZero();
        }
    }
}
