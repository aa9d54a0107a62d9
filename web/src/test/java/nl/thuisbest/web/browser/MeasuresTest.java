package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.WIEKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import nl.thuisbest.web.app.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A seclusion from its first minute until the file of the inspectorate, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresTest {
    private static final int FAMILIES = 24;

    private Running server;
    private String path = "";

    @BeforeAll
    void start() {
        server = TestServer.demo("measures", FAMILIES);
        path = new AllPages(server, FAMILIES).ofRunning("").address();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_seclusion_is_recorded_looked_in_on_and_ended_without_script() {
        try (var roos = Visitor.withoutScript().at(server).signIn(ROOS)) {
            roos.open(path + "/apply-restriction");
            var page = roos.page();
            page.locator("[name=measure]").selectOption("insluiting");
            page.locator("[name=at]").fill("2026-03-12T00:01");
            page.locator("[name=emergency][value=true]").check();
            page.locator("[name=whatHappened]").fill("Gooide met een stoel.");
            page.locator("[name=durationTold][value=true]").check();
            roos.press("Vastleggen");
            roos.open(path + "/maatregelen");
            assertThat(roos.text()).contains("Nog niet gekeken.", "Maatregel stoppen, nu");
            roos.assertNoSidewaysScroll().picture("maatregelen-loopt");
            roos.press("Gekeken, nu");
            assertThat(roos.text()).contains("Laatst gekeken om");
            roos.press("Maatregel stoppen, nu");
            assertThat(roos.text()).contains("Er loopt geen maatregel.", "besluit nog opschrijven");
        }
        try (var roos = Visitor.onPhone().at(server).signIn(ROOS)) {
            roos.open(path + "/maatregelen").assertNoSidewaysScroll().assertAccessible();
            roos.picture("maatregelen");
        }
        try (var merel = Visitor.atDesk().at(server).signIn(MEREL)) {
            merel.open("/toezicht?jaar=2026&helft=1");
            assertThat(merel.text()).contains("Nog niet compleet", "besluit op schrift");
            merel.assertNoSidewaysScroll().assertAccessible().picture("toezicht");
            var csv =
                    merel.context()
                            .request()
                            .get(TestServer.url(server, "/toezicht/bestand/2026-1.csv"));
            var text = new String(csv.body(), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("\"Naam\";\"BSN\"", "insluiting")
                    .containsPattern("\"\\d{9}\"");
            var sheet =
                    merel.context()
                            .request()
                            .get(TestServer.url(server, "/toezicht/bestand/2026-1.xlsx"));
            assertThat(sheet.body()).startsWith('P', 'K');
        }
        try (var wieke = Visitor.atDesk().at(server).signIn(WIEKE)) {
            assertThat(wieke.context().request().get(TestServer.url(server, "/toezicht")).status())
                    .isEqualTo(403);
            var refused =
                    wieke.context()
                            .request()
                            .get(TestServer.url(server, "/toezicht/bestand/2026-1.csv"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(wieke.page().getByRole(AriaRole.LINK).allInnerTexts())
                    .doesNotContain("Toezicht");
        }
    }

    @Test
    void what_was_sent_to_the_inspectorate_is_recorded_and_put_right() {
        try (var merel = Visitor.onPhone().at(server).signIn(MEREL)) {
            merel.open("/toezicht");
            var page = merel.page();
            assertThat(merel.text())
                    .contains("Wat de inspectie van ons krijgt", "Telt vanaf de eerste maatregel");
            page.locator("summary", new Page.LocatorOptions().setHasText("Vastleggen wat")).click();
            page.locator("[name=soort][value=overview]").check();
            page.locator("[name=van]").fill("2025-07-01");
            page.locator("[name=tot]").fill("2025-12-31");
            page.locator("[name=verstuurd]").fill("2025-12-30");
            press(merel);
            assertThat(merel.text()).contains("Verstuurd kan pas als de periode voorbij is.");
            merel.assertNoSidewaysScroll().forgetComplaints().picture("toezicht-fout");
            assertThat(page.locator("[name=van]").inputValue()).isEqualTo("2025-07-01");
            page.locator("[name=verstuurd]").fill("5 januari 2026");
            press(merel);
            assertThat(merel.text())
                    .contains(
                            "Vastgelegd. De termijn telt opnieuw.",
                            "Telt vanaf de vorige",
                            "Overzicht van maatregelen en verlof");
            merel.assertNoSidewaysScroll().assertAccessible().picture("toezicht-verstuurd");
            merel.press("Klopt niet");
            assertThat(merel.text()).contains("Verbeterd.", "Klopte niet, volgens");
        }
    }

    private static void press(Visitor visitor) {
        visitor.page().locator("form[action='/toezicht/verstuurd'] button").click();
    }
}
