package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.law.Clock;
import org.junit.jupiter.api.Test;

/** Every clock of law says its sentence as the Jeugdwet has it, in the paragraph it names. */
class QuotesTest {
    private static final Pattern SOURCE =
            Pattern.compile("JW (\\d+[a-z]?(?:\\.\\d+[a-z]?)+)(?:\\((\\d+)\\))?([a-z])?");

    @Test
    void every_sentence_stands_in_the_paragraph_that_is_named() throws IOException {
        var text = law();
        assumeTrue(text.isPresent(), "Jeugdwet.md is not there: no sentence was checked");
        assertThat(clocksOfLaw())
                .isNotEmpty()
                .allSatisfy(clock -> {
                    var paragraph = paragraph(text.orElseThrow(), clock.source().value());
                    assertThat(paragraph).as("%s", clock.source()).isNotBlank();
                    assertThat(squeezed(paragraph))
                            .as("%s, %s", clock.id(), clock.source())
                            .contains(squeezed(String.valueOf(clock.quote())));
                });
    }

    @Test
    void a_sentence_of_another_paragraph_is_found_out() throws IOException {
        var text = law();
        assumeTrue(text.isPresent(), "Jeugdwet.md is not there: no sentence was checked");
        var lapse =
                "De machtiging vervalt indien deze gedurende drie maanden niet ten uitvoer is"
                        + " gelegd.";
        assertThat(squeezed(paragraph(text.orElseThrow(), "JW 6.1.12(3)"))).contains(lapse);
        assertThat(squeezed(paragraph(text.orElseThrow(), "JW 6.1.12(2)"))).doesNotContain(lapse);
    }

    /** No clock of law rests on a text that is not among the data; a new one is named here. */
    @Test
    void no_clock_of_law_is_exempt() {
        assertThat(Rulebooks.shipped().clocks())
                .filteredOn(clock -> clock.force() == Force.LAW && !clock.source().isJeugdwet())
                .isEmpty();
    }

    private static Stream<Clock> clocksOfLaw() {
        return Rulebooks.shipped().clocks().stream()
                .filter(clock -> clock.force() == Force.LAW && clock.source().isJeugdwet());
    }

    /** The text of an article, or of one paragraph of it. */
    private static String paragraph(String law, String source) {
        var named = SOURCE.matcher(source);
        assertThat(named.matches()).as(source).isTrue();
        int start = law.indexOf("**Artikel " + named.group(1) + "**");
        int end = law.indexOf("**Artikel ", start + 1);
        var article = law.substring(start, end < 0 ? law.length() : end);
        if (named.group(2) == null) {
            return article;
        }
        var number = Matcher.quoteReplacement("**" + named.group(2) + ".**");
        int from = article.indexOf(number);
        int to = article.indexOf("**" + (Integer.parseInt(named.group(2)) + 1) + ".**");
        return article.substring(from, to < 0 ? article.length() : to);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Among the shared data beside the source tree, or where {@code shared.data} says. */
    private static Optional<String> law() throws IOException {
        var named = System.getProperty("shared.data");
        if (named != null) {
            return read(Path.of(named));
        }
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var text = read(folder.resolve("shared/data"));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path data) throws IOException {
        var file = data.resolve("wetgeving/Jeugdwet.md");
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
