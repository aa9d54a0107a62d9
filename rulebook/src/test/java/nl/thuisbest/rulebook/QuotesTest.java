package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import org.junit.jupiter.api.Test;

/**
 * Every clock and provision of law says its sentence as the law has it, in the paragraph it names;
 * of what does not hold on the day of that text nothing can be checked.
 */
class QuotesTest {
    /** The day of the text among the data. */
    private static final LocalDate OF_THE_TEXT = LocalDate.of(2026, 1, 1);

    private static final Pattern SOURCE =
            Pattern.compile("(?:JW|RJ) (\\d+[a-z]?(?:\\.\\d+[a-z]?)*)(?:\\((\\d+)\\))?([a-z])?");

    @Test
    void every_sentence_stands_in_the_paragraph_that_is_named() throws IOException {
        var act = law("Jeugdwet.md");
        var regulation = law("Regeling_Jeugdwet.md");
        assumeTrue(act.isPresent(), "Jeugdwet.md is not there: no sentence was checked");
        assertThat(sentences(OF_THE_TEXT))
                .hasSizeGreaterThan(60)
                .allSatisfy(sentence -> {
                    var text = sentence.source().isJeugdwet() ? act : regulation;
                    var paragraph = paragraph(text.orElseThrow(), sentence.source().value());
                    assertThat(paragraph).as("%s", sentence.source()).isNotBlank();
                    assertThat(squeezed(paragraph))
                            .as("%s, %s", sentence.rule(), sentence.source())
                            .contains(squeezed(sentence.quote()));
                });
    }

    @Test
    void a_sentence_of_another_paragraph_is_found_out() throws IOException {
        var text = law("Jeugdwet.md");
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

    private record Sentence(String rule, Source source, String quote) {}

    private static Stream<Sentence> sentences(LocalDate day) {
        var rulebook = Rulebooks.shipped();
        var clocks =
                rulebook.clocks().stream()
                        .filter(clock -> clock.force() == Force.LAW)
                        .filter(clock ->
                                clock.source().isJeugdwet() && clock.validity().holdsOn(day))
                        .map(c ->
                                new Sentence(
                                        c.id().value(), c.source(), String.valueOf(c.quote())));
        var provisions =
                rulebook.provisions().all().stream()
                        .filter(rule -> rule.force() == Force.LAW && rule.validity().holdsOn(day))
                        .map(p ->
                                new Sentence(
                                        p.id().value(), p.source(), String.valueOf(p.quote())));
        return Stream.concat(clocks, provisions);
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
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Among the shared data beside the source tree, or where {@code shared.data} says. */
    private static Optional<String> law(String name) throws IOException {
        var named = System.getProperty("shared.data");
        if (named != null) {
            return read(Path.of(named), name);
        }
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var text = read(folder.resolve("shared/data"), name);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path data, String name) throws IOException {
        var file = data.resolve("wetgeving").resolve(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
