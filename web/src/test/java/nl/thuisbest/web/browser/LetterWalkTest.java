package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.letter.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a decision to its letter: looked at, kept, printed, sent; and nobody reached. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterWalkTest {
    private static final int FAMILIES = 24;

    private Running server;
    private AllPages pages;

    @BeforeAll
    void start() {
        server = TestServer.demo("letters", FAMILIES);
        pages = new AllPages(server, FAMILIES);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_letter_is_looked_at_kept_printed_and_sent() throws IOException {
        try (var roos = Visitor.withoutScript().at(server).signIn(ROOS)) {
            roos.open(pages.ofRunning("/besluiten").address());
            assertThat(roos.heading()).startsWith("Besluiten over");
            assertThat(roos.text()).contains("Opname", "Klachtencommissie");

            roos.open(pages.ofNotice().address());
            roos.page().locator("#free").fill("Bel 's avonds gerust.\n<b>Echt</b>");
            roos.press(Walk.WORDS.say("letter.look"));
            assertThat(roos.page().locator("article.letter").innerText())
                    .contains("Bel 's avonds gerust.", "<b>Echt</b>");
            roos.press(Walk.WORDS.say("letter.keep"));
            assertThat(roos.text()).contains(Walk.WORDS.say("letter.kept"));

            var link = roos.page().locator("a[href$='.pdf']").first().getAttribute("href");
            var answer = roos.page().request().get(TestServer.url(server, link));
            assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
            assertThat(PdfUa.problems(answer.body())).isEmpty();
            try (var pdf = Loader.loadPDF(answer.body())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("is bij ons opgenomen", "Bel 's avonds gerust.");
            }

            roos.page().locator("#c-post").check();
            roos.press(Walk.WORDS.say("letter.tell.do"));
            assertThat(roos.text()).contains(Walk.WORDS.say("letter.sent"), "per post");
        }
    }

    @Test
    void nobody_reached_is_recorded_and_asks_how_it_was_tried() {
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            roos.open(pages.ofNotice().address().replace("gezag", "college"));
            roos.press(Walk.WORDS.say("letter.attempt.do"));
            assertThat(roos.text()).contains(Walk.WORDS.say("letter.attempt-asked"));
            roos.forgetComplaints();
            roos.page().locator("#attempt").fill("09.10 geen gehoor");
            roos.press(Walk.WORDS.say("letter.attempt.do"));
            assertThat(roos.text())
                    .contains(Walk.WORDS.say("letter.attempted"), "09.10 geen gehoor");
        }
    }

    @Test
    void both_pages_are_readable_for_everyone() {
        try (var roos = Visitor.atDesk().at(server).signIn(ROOS)) {
            for (var place : List.of(pages.ofRunning("/besluiten"), pages.ofNotice())) {
                var name = place.address().contains("besluiten") ? "besluiten" : "brief";
                roos.open(place.address()).assertNoSidewaysScroll().assertAccessible();
                roos.picture(name);
                roos.page().setViewportSize(390, 844);
                roos.assertNoSidewaysScroll().picture(name);
                roos.page().setViewportSize(1360, 900);
            }
        }
    }
}
