package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.testkit.TestProvisions;
import org.junit.jupiter.api.Test;

/** An article on the screen leads to a rule: what the code cites, the rulebook knows. */
class CitedArticlesTest {
    private static final Pattern CITED =
            Pattern.compile("\"((?:JW|BJ|RJ) \\d+[a-z]?(?:\\.\\d+[a-z]?)*)[^\"]*\"");

    @Test
    void every_article_that_the_code_gives_as_a_reason_has_a_rule() throws IOException {
        var known = new TreeSet<String>();
        var rulebook = Rulebooks.shipped();
        Stream.of(
                        rulebook.clocks().stream().map(Clock::source),
                        rulebook.provisions().all().stream().map(Provision::source),
                        rulebook.rights().byWhat().values().stream()
                                .flatMap(rights -> rights.stream().map(right -> right.source())))
                .flatMap(sources -> sources)
                .map(Source::value)
                .flatMap(value -> Stream.of(value.split(", ", -1)))
                .map(one -> one.replaceAll("\\(.*", "").replaceAll("(?<=\\d)[a-z]$", ""))
                .forEach(known::add);
        var cited = cited();
        assertThat(cited).hasSizeGreaterThan(8).contains("JW 6.1.12", "JW 6.4.1");
        assertThat(known).containsAll(cited);
    }

    /** What refuses takes its article from here; the copy for tests without files is the same. */
    @Test
    void every_rule_by_which_a_decision_can_be_refused_is_in_the_rulebook_with_its_article() {
        var today = LocalDate.parse("2026-03-12");
        var shipped = Rulebooks.shipped().provisions();
        assertThat(Articles.REFUSED_BY)
                .doesNotHaveDuplicates()
                .allSatisfy(rule ->
                        assertThat(shipped.find(rule, today).map(Provision::source))
                                .as(rule.value())
                                .isPresent()
                                .isEqualTo(
                                        TestProvisions.ALL
                                                .find(rule, today)
                                                .map(Provision::source)));
    }

    private static Set<String> cited() throws IOException {
        var core = Path.of("").toAbsolutePath().resolveSibling("core").resolve("src/main/java");
        var cited = new TreeSet<String>();
        try (var files = Files.walk(core)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var found = CITED.matcher(Files.readString(file));
                while (found.find()) {
                    cited.add(found.group(1).replaceAll("(?<=\\d)[a-z]$", ""));
                }
            }
        }
        return cited;
    }
}
