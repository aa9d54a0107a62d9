package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.web.app.Application;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.app.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results of sixty fictional families, as several people see them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsTest {
    private static final String DEPARTURES = "/afwijkingen?periode=all";

    private Running server;

    @BeforeAll
    void start() {
        server =
                Application.start(
                        new Settings(
                                0,
                                Settings.THIS_MACHINE,
                                TestServer.folder("results"),
                                null,
                                true,
                                TestServer.TODAY,
                                60,
                                2026,
                                false));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void every_figure_stands_beside_the_published_one_with_its_n_and_interval() {
        try (var wieke = visit(Visitor.atDesk(), Colleagues.WIEKE, "/resultaten")) {
            assertThat(wieke.heading()).isEqualTo("Resultaten");
            assertThat(wieke.page().locator(".tile"))
                    .satisfies(tiles -> assertThat(tiles.count()).isEqualTo(8));
            var home = wieke.page().locator(".tile").first().innerText();
            assertThat(home).contains("Woont thuis", "95%-interval", "72%, n = 86 (S0)", "(S1)");
            assertThat(home).containsPattern("\\d+ van \\d+");
            assertThat(wieke.text())
                    .contains("50, n = 86 (S0)", "175 (S0)", "146, n = 29 (S1)", "6 van 8 (S2)")
                    .contains("Hoe lang is een jongere binnen?", "Waarheen gingen zij?")
                    .contains("Volgens plan", "Telt als uitval".toLowerCase(java.util.Locale.ROOT));
            wieke.assertNoSidewaysScroll().assertAccessible().picture("resultaten");
        }
    }

    @Test
    void the_page_and_the_json_say_the_same() {
        try (var wieke = visit(Visitor.atDesk(), Colleagues.WIEKE, "/resultaten")) {
            var json = json(wieke, "/api/results");
            var home = json.path("shares").path(0);
            assertThat(wieke.page().locator(".tile").first().innerText())
                    .contains(home.path("count").asInt() + " van " + home.path("n").asInt());
            // The families, and the two referrals that came in by a link.
            assertThat(json.path("paths").asInt()).isEqualTo(60 + 2);
            assertThat(json.path("closed").asInt()).isPositive();
        }
    }

    @Test
    void the_table_behind_the_charts_opens_and_adds_up() {
        try (var wieke = visit(Visitor.withoutScript(), Colleagues.WIEKE, "/resultaten")) {
            var tables = wieke.page().locator("summary", options("Als tabel"));
            tables.first().click();
            assertThat(wieke.page().locator("table").first().innerText())
                    .contains("Samenwerking kwam niet tot stand", "onbekend");
            tables.last().click();
            var days = json(wieke, "/api/results").path("stay").path("days");
            for (var day : days) {
                double sum = 0;
                for (var way : new String[] {"inside", "home", "openPlace", "otherClosedPlace"}) {
                    sum += day.path(way).path("share").asDouble();
                }
                assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    @Test
    void a_period_and_a_way_of_counting_it_stand_in_the_address() {
        try (var wieke = visit(Visitor.withoutScript(), Colleagues.WIEKE, "/resultaten")) {
            wieke.page().locator("summary", options("Andere periode")).click();
            wieke.page().getByLabel("Vanaf").fill("2025-01-01");
            wieke.page().getByLabel("Tot en met").fill("2025-12-31");
            wieke.page().getByLabel("Periode van").selectOption("placed");
            wieke.press("Tonen");
            assertThat(wieke.page().url()).contains("from=2025-01-01", "by=placed");
            assertThat(wieke.text())
                    .contains("Geplaatst vanaf 1 januari 2025 tot en met 31 december 2025.");
            var all = json(wieke, "/api/results").path("paths").asInt();
            var some = json(wieke, "/api/results?from=2025-01-01&until=2025-12-31&by=placed");
            assertThat(some.path("paths").asInt()).isLessThan(all);
            wieke.follow("Alles tonen");
            assertThat(wieke.text()).contains("Alle jaren");
        }
    }

    @Test
    void an_empty_period_and_a_bad_date_are_told() {
        try (var wieke = visit(Visitor.atDesk(), Colleagues.WIEKE, "/resultaten?from=2026-03-12")) {
            assertThat(wieke.text()).contains("Nog geen trajecten");
            wieke.assertAccessible().picture("resultaten-leeg");
            assertThat(wieke.page().navigate(url("/resultaten?from=gisteren")).status())
                    .isEqualTo(400);
            assertThat(wieke.page().request().get(url("/api/results?by=soms")).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void it_fits_a_phone_and_prints_with_its_tables_open() {
        try (var wieke = visit(Visitor.onPhone(), Colleagues.WIEKE, "/resultaten")) {
            wieke.assertNoSidewaysScroll().assertAccessible().picture("resultaten");
        }
        try (var wieke = visit(Visitor.atDesk(), Colleagues.WIEKE, "/resultaten")) {
            wieke.page()
                    .emulateMedia(
                            new com.microsoft.playwright.Page.EmulateMediaOptions()
                                    .setMedia(Media.PRINT));
            assertThat(wieke.page().locator("table").first().isVisible()).isTrue();
            assertThat(wieke.page().locator(".filter").isVisible()).isFalse();
        }
    }

    @Test
    void who_looks_from_outside_the_team_sees_no_small_cells_and_no_curve() {
        try (var niels = visit(Visitor.atDesk(), Colleagues.NIELS, "/resultaten")) {
            assertThat(niels.text()).contains("onder 5");
            assertThat(niels.page().getByRole(AriaRole.IMG).count()).isZero();
            var json = json(niels, "/api/results");
            assertThat(json.path("audience").asString()).isEqualTo("outside");
            for (var share : json.path("shares")) {
                boolean small = share.path("small").asBoolean();
                assertThat(!share.hasNonNull("count")).isEqualTo(share.path("hidden").asBoolean());
                assertThat(!small || share.path("hidden").asBoolean()).isTrue();
            }
            niels.assertAccessible().picture("resultaten-buiten");
        }
    }

    @Test
    void who_has_no_right_to_results_is_told_so() {
        try (var gijs = visit(Visitor.atDesk(), Colleagues.GIJS, "/")) {
            assertThat(gijs.page().navigate(url("/resultaten")).status()).isEqualTo(403);
            assertThat(gijs.page().request().get(url("/api/results")).status()).isEqualTo(403);
        }
    }

    @Test
    void the_team_reads_who_departed_from_what_and_why_and_goes_to_the_path() {
        try (var hanneke = visit(Visitor.atDesk(), Colleagues.HANNEKE, "/resultaten")) {
            hanneke.follow("Waar we afweken");
            hanneke.page().navigate(url(DEPARTURES));
            assertThat(hanneke.heading()).isEqualTo("Waar we afweken");
            assertThat(hanneke.text()).contains("Met welke reden", "In welke rol", "Waarvan");
            hanneke.assertNoSidewaysScroll().assertAccessible().picture("afwijkingen");
            hanneke.page().locator("main table a[href^='/trajecten/']").first().click();
            assertThat(hanneke.page().url()).contains("/trajecten/");
        }
    }

    @Test
    void who_steers_reads_how_often_was_departed_and_no_names() {
        try (var wieke = visit(Visitor.atDesk(), Colleagues.WIEKE, DEPARTURES)) {
            assertThat(wieke.page().locator("a[href^='/trajecten/']").count()).isZero();
            assertThat(wieke.text())
                    .contains("Waarvan", "In welke rol", "minder dan 5")
                    .doesNotContain("Met welke reden");
            assertThat(wieke.page().locator("main td").allInnerTexts())
                    .noneMatch(cell -> cell.matches("[1-4]"));
            wieke.assertNoSidewaysScroll().assertAccessibleInLight().picture("afwijkingen-cijfers");
        }
    }

    private Visitor visit(Visitor visitor, Colleague colleague, String path) {
        visitor.page().navigate(url("/aanmelden"));
        visitor.press(colleague.name().full());
        visitor.page().waitForURL(address -> !address.endsWith("/aanmelden"));
        visitor.page().navigate(url(path));
        return visitor;
    }

    private JsonNode json(Visitor visitor, String path) {
        return JsonMapper.builder()
                .build()
                .readTree(visitor.page().request().get(url(path)).text());
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static com.microsoft.playwright.Page.LocatorOptions options(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
