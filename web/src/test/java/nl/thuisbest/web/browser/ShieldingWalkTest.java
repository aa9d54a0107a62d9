package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

/**
 * Something is kept from one parent: the page says so, and the notice is withheld with a reason.
 */
class ShieldingWalkTest {
    @Test
    void a_notice_to_a_parent_is_withheld_with_a_reason_that_stays_with_the_decision() {
        try (var hanneke = Visitor.atDesk().signIn(Colleagues.HANNEKE)) {
            var path = LegalCase.suspended(TestServer.get(), "Sem").path();
            var page = hanneke.open(path + "/besluiten").page();
            var notices =
                    page.locator("h3 a[href*='opname-melden-gezag/']")
                            .evaluateAll("links => links.map(link => link.getAttribute('href'))");
            assertThat(notices)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                    .isNotEmpty();
            var notice = ((java.util.List<?>) notices).getFirst().toString();
            var person = notice.substring(notice.lastIndexOf('/') + 1);

            shield(hanneke, path, person);
            hanneke.open(path);
            assertThat(page.locator("#team").innerText()).contains("Afgeschermd: alles");

            hanneke.open(notice);
            assertThat(hanneke.text())
                    .contains("Er gaat niets naar", "Veilig Thuis raadt elk bericht af");
            hanneke.assertAccessible().assertNoSidewaysScroll().picture("bericht-afgeschermd");
            page.setViewportSize(390, 844);
            hanneke.assertNoSidewaysScroll().picture("bericht-afgeschermd");
            page.setViewportSize(1360, 900);

            hanneke.press("Niet sturen vastleggen");
            assertThat(hanneke.text()).contains("Omdat");
            hanneke.forgetComplaints();
            page.fill("#why", "Overlegd met de jurist; elk bericht is nu gevaarlijk.");
            hanneke.press("Niet sturen vastleggen");
            assertThat(hanneke.text())
                    .contains(
                            Walk.WORDS.say("letter.withheld"),
                            "Overlegd met de jurist; elk bericht is nu gevaarlijk.");
            hanneke.open(path + "/besluiten").picture("besluiten-afgeschermd");
            assertThat(hanneke.text()).contains("niet gegeven");
        }
    }

    private static void shield(Visitor hanneke, String path, String person) {
        Page page = hanneke.open(path + "/shield").page();
        page.selectOption("[name=person]", person);
        page.check("[name=what][value=everything]");
        page.fill("[name=why]", "Veilig Thuis raadt elk bericht af.");
        hanneke.assertAccessible().picture("afschermen");
        hanneke.press("Afschermen");
        assertThat(page.url()).doesNotContain("/shield");
    }
}
