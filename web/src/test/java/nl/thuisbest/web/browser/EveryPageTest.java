package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.web.app.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every page there is: readable for everyone, on a desk, on a phone, on paper, without script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int FAMILIES = 24;

    private final Map<Optional<Colleague>, Visitor> visitors = new HashMap<>();
    private Running server;
    private AllPages pages;

    @BeforeAll
    void start() {
        server = TestServer.demo("pages", FAMILIES);
        pages = new AllPages(server, FAMILIES);
    }

    @AfterAll
    void stop() {
        visitors.values().forEach(Visitor::close);
        server.close();
    }

    @Test
    void the_pages_are_those_that_people_know() {
        assertThat(pages.patterns())
                .contains("/vandaag", "/trajecten", "/resultaten", "/aanmelding", "/privacy")
                .hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_readable_in_both_themes_and_fits_a_phone() {
        return pages.patterns().stream()
                .flatMap(pages::places)
                .map(place -> DynamicTest.dynamicTest(place.address(), () -> look(place)));
    }

    private void look(AllPages.Place place) {
        var visitor = visitor(place.reader()).open(place.address());
        assertThat(visitor.heading())
                .isNotBlank()
                .isNotEqualTo(Walk.WORDS.say("error.forbidden.title"))
                .isNotEqualTo(Walk.WORDS.say("error.not-found.title"));
        var name = "alle" + place.address().replaceAll("[/?=]|[0-9a-f-]{36}", "-");
        visitor.assertNoSidewaysScroll();
        if (place.form()) {
            // The walks see the pieces that forms are made of in the dark.
            visitor.assertAccessibleInLight();
        } else {
            visitor.assertAccessible();
        }
        visitor.picture(name);
        visitor.page().setViewportSize(390, 844);
        visitor.assertNoSidewaysScroll().picture(name);
        visitor.page().setViewportSize(1360, 900);
    }

    private Visitor visitor(@Nullable Colleague reader) {
        return visitors.computeIfAbsent(
                Optional.ofNullable(reader),
                one -> {
                    var visitor = Visitor.atDesk().at(server);
                    return one.map(visitor::signIn).orElse(visitor);
                });
    }

    @Test
    void the_main_pages_work_without_script() {
        try (var roos = Visitor.withoutScript().at(server).signIn(ROOS)) {
            for (var address : mainPages()) {
                roos.open(address).assertNoSidewaysScroll();
                assertThat(roos.heading()).as(address).isNotBlank();
                assertThat(
                                roos.page()
                                        .locator("main :is(a[href], button, summary):visible")
                                        .count())
                        .as("what can be done on %s", address)
                        .isPositive();
            }
            roos.open(pages.ofRunning("").address());
            assertThat(roos.page().locator("svg.rib").first().isVisible()).isTrue();
            roos.page().locator("summary", text("Lint als tabel")).click();
            assertThat(roos.page().getByText("Tot en met nacht van").isVisible()).isTrue();
            roos.open("/trajecten?zoek=zzz");
            assertThat(roos.text()).contains(Walk.WORDS.say("list.none"));
        }
    }

    @Test
    void paper_has_no_menu_and_shows_what_is_folded_away() {
        var roos = visitor(ROOS);
        for (var address : mainPages()) {
            var page = roos.open(address).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var left : List.of(".demo", ".nav", ".find", ".foot", ".btns")) {
                assertThat(page.locator(left + ":visible").count())
                        .as("%s of %s", left, address)
                        .isZero();
            }
            var tables = page.locator("main table");
            for (int i = 0; i < tables.count(); i++) {
                assertThat(tables.nth(i).isVisible()).as("table %d of %s", i, address).isTrue();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private List<String> mainPages() {
        return List.of(
                "/vandaag",
                "/trajecten",
                pages.ofRunning("").address(),
                pages.ofRunning("/journaal").address(),
                pages.ofRunning("/record-night").address(),
                "/resultaten");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
