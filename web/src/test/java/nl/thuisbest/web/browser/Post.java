package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.web.letter.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What goes out: each letter is kept on its page, opened as PDF, validated and noted as sent. */
final class Post {
    private final Walk walk;
    private final Colleague who;

    Post(Walk walk, Colleague who) {
        this.walk = walk;
        this.who = who;
    }

    /** Sends every letter that waits; the text of each PDF by the name of its notice. */
    Map<String, String> sendAll() {
        return send(Integer.MAX_VALUE);
    }

    /** Sends the letters that wait, the first so many of them. */
    Map<String, String> send(int most) {
        var visitor = walk.path(who);
        var page = visitor.page();
        page.navigate(page.url() + "/besluiten");
        walk.look(visitor, "besluiten");
        var texts = new LinkedHashMap<String, String>();
        for (var waiting = waiting(page);
                texts.size() < most && waiting.count() > 0;
                waiting = waiting(page)) {
            var decisions = page.url();
            waiting.first().click();
            // Each of several who are told has a page, and a letter, of their own.
            var name = visitor.heading() + " " + page.url();
            press(page, "letter.keep");
            assertThat(texts.put(name, text(page))).as("a letter that was sent: %s", name).isNull();
            walk.look(visitor, "brief");
            page.locator("#verstuurd [name='channel']").first().check();
            press(page, "letter.tell.do");
            page.navigate(decisions);
        }
        return texts;
    }

    /** The letters of notices that nobody gave yet. */
    private static Locator waiting(Page page) {
        return page.locator("li.tell:has(a[href$='#verstuurd']) a[href$='#brief']");
    }

    private static void press(Page page, String word) {
        var button = page.locator("button", text(Walk.WORDS.say(word))).first();
        Walk.newPage(page, button::click);
        assertThat(page.locator("[role=alert]").allInnerTexts()).as(page.url()).isEmpty();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** The letter that was kept last, as whoever prints it gets it. */
    private static String text(Page page) {
        var address = page.locator("a[href$='.pdf']").last().evaluate("link => link.href");
        var answer = page.request().get((String) address);
        assertThat(answer.status()).as("%s", address).isEqualTo(200);
        assertThat(PdfUa.problems(answer.body())).as("%s", address).isEmpty();
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
