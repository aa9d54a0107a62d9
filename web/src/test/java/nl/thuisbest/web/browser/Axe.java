package nl.thuisbest.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of axe on the page that is open. The script is brought in once for both themes, and
 * only what is wrong is reported: that is several times as fast as the builder of the library.
 */
final class Axe {
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All that a theme can change: markup is the same in both. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String SCRIPT = script();

    private static final String RUN =
            """
            asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']}).then(
                found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary)))
            """;

    private final Page page;

    Axe(Page page) {
        this.page = page;
        var unused = page.evaluate(SCRIPT);
    }

    /** What is wrong, all rules; from the top, where the bar that stays in view covers nothing. */
    List<?> all() {
        page.evaluate("() => window.scrollTo({top: 0, behavior: 'instant'})");
        return run("tag", STANDARD);
    }

    /** What is wrong with the colours of this theme. */
    List<?> colours() {
        return run("rule", COLOURS);
    }

    private List<?> run(String type, List<String> values) {
        return (List<?>) page.evaluate(RUN, Map.of("type", type, "values", values));
    }

    private static String script() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
