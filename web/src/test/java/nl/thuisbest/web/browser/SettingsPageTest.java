package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What no source says is agreed by the organisation, and told as its own agreement. */
class SettingsPageTest {
    private static final String AGE = "#mdft-leeftijd";

    private static void agree(Visitor visitor, String text) {
        opened(visitor).locator("textarea").fill(text);
        opened(visitor).locator("form .btn").first().click();
    }

    /** The point with its form folded out. */
    private static Locator opened(Visitor visitor) {
        var point = visitor.page().locator(AGE);
        var form = point.locator("details:has(form)");
        if (form.getAttribute("open") == null) {
            form.locator("> summary").click();
        }
        return point;
    }

    private static String point(Visitor visitor) {
        return visitor.page().locator(AGE).innerText();
    }

    @Test
    void an_agreement_is_recorded_changed_told_elsewhere_and_withdrawn_without_script() {
        try (var roos = Visitor.withoutScript().signIn(ROOS).open("/instellingen");
                var merel = Visitor.atDesk().signIn(MEREL)) {
            assertThat(point(roos)).contains("niet gevonden (bron: NJi", "nog niets afgesproken");
            agree(roos, " ");
            assertThat(point(roos)).contains("Schrijf op wat jullie afspreken.");
            agree(roos, "Van 12 tot 19 jaar.");
            assertThat(point(roos))
                    .contains(
                            "Wij spraken af:", "Van 12 tot 19 jaar.", "(Roos Terwolde, 12 maart)");
            overtaken(roos);

            merel.open("/instellingen");
            assertThat(point(merel)).contains("Van 11 tot 19 jaar.", "Wat er eerder stond (1)");
            assertThat(merel.page().locator("main form").count()).isZero();
            merel.page().locator(AGE + " summary").click();
            assertThat(point(merel)).contains("Van 12 tot 19 jaar.");
            merel.assertNoSidewaysScroll().assertAccessible().picture("instellingen");
            merel.open("/regels").page().getByText("Wat de bronnen niet zeggen").first().click();
            assertThat(merel.text()).contains("Van 11 tot 19 jaar.");
            merel.assertAccessibleInLight().picture("regels-afspraken");

            opened(roos.open("/instellingen")).locator("form .btn").last().click();
            assertThat(point(roos)).contains("nog niets afgesproken", "Wat er eerder stond (3)");
        }
    }

    /** Who did not read the last agreement is shown it, and loses nothing that was typed. */
    private static void overtaken(Visitor roos) {
        var seen = opened(roos).locator("[name=beurt]").first().getAttribute("value");
        agree(roos, "Van 11 tot 19 jaar.");
        roos.page()
                .locator(AGE + " [name=beurt]")
                .first()
                .evaluate("(field, seen) => field.value = seen", seen);
        agree(roos, "Tot 18 jaar.");
        assertThat(point(roos)).contains("Iemand anders schreef", "Van 11 tot 19 jaar.");
        assertThat(opened(roos).locator("textarea").inputValue()).isEqualTo("Tot 18 jaar.");
    }
}
