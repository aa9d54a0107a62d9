package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.problem.Wording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

class BrokenRulebooksTest {
    /** Kinds that are about the folder as a whole; {@link LintTest} has them. */
    private static final List<Fault> OF_THE_FOLDER =
            List.of(Fault.FOLDER_MISSING, Fault.NOT_A_RULEBOOK, Fault.FILE_MISSING);

    @Test
    void the_small_rulebook_itself_is_sound() {
        assertThat(new SmallRulebook().problems("nl")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_broken_file_gets_its_own_sentence() {
        return cases().map(broken ->
                DynamicTest.dynamicTest(
                        part(broken, "fault") + " in " + part(broken, "file"),
                        () -> check(broken)));
    }

    @Test
    void every_kind_of_problem_is_among_the_broken_files() {
        var shown =
                cases().map(broken -> part(broken, "fault").split(",", -1)[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        var all =
                Arrays.stream(Fault.values())
                        .filter(fault -> !OF_THE_FOLDER.contains(fault))
                        .map(Fault::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(all).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void every_problem_has_a_sentence_and_a_remedy_of_its_own_in_both_languages() {
        for (var language : List.of("nl", "en")) {
            var words = Wording.in(language);
            var texts = new TreeSet<String>();
            for (var fault : Fault.values()) {
                assertThat(words.text(fault.key())).endsWith(".");
                assertThat(words.text(fault.key() + ".remedy")).endsWith(".");
                texts.add(words.text(fault.key()));
            }
            assertThat(texts).hasSameSizeAs(Fault.values());
        }
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_lines() {
        var rulebook = new SmallRulebook();
        var text = rulebook.text("programmes/klein.yaml");
        rulebook.put(
                "programmes/klein.yaml",
                text.replace("version: 1", "version: x")
                        .replace("next: [thuis]", "next: []")
                        .replace("term: P5M", "term: lang"));
        assertThat(rulebook.read().allProblems())
                .extracting(Problem::fault)
                .containsExactly(Fault.BAD_NUMBER, Fault.UNREACHABLE_PHASE, Fault.BAD_TERM);
    }

    @Test
    void the_same_in_english() {
        var rulebook = new SmallRulebook();
        var text = rulebook.text("law/klokken.yaml");
        rulebook.put("law/klokken.yaml", text.replace("due: P6W", "due: soon"));
        assertThat(rulebook.problems("en"))
                .containsExactly(
                        "law/klokken.yaml:6: 'soon' is no term. Write P6W (weeks), P10D (days), P3M"
                                + " (months), P5WD (working days) or PT12H (hours).");
    }

    private static String part(Map<String, String> broken, String name) {
        return Objects.requireNonNull(broken.get(name), name);
    }

    private static void check(Map<String, String> broken) {
        var rulebook = new SmallRulebook();
        var file = part(broken, "file");
        if (broken.containsKey("text")) {
            rulebook.put(file, part(broken, "text"));
        } else if (broken.containsKey("latin1")) {
            rulebook.put(file, part(broken, "latin1").getBytes(StandardCharsets.ISO_8859_1));
        } else {
            var before = rulebook.text(broken.getOrDefault("of", file));
            assertThat(before).contains(part(broken, "replace"));
            int at = before.indexOf(part(broken, "replace"));
            rulebook.put(
                    file,
                    before.substring(0, at)
                            + part(broken, "with")
                            + before.substring(at + part(broken, "replace").length()));
        }
        assertThat(String.join("\n", rulebook.problems("nl")))
                .isEqualTo(withLines(part(broken, "says"), rulebook.text("rights.yaml")));
    }

    /** In the rights, which are made from the actions there are, a line is found by its key. */
    private static String withLines(String says, String rights) {
        var result = says;
        int number = 0;
        for (var line : rights.split("\n", -1)) {
            number++;
            var key = line.strip().split(":", -1)[0];
            if (!key.isEmpty()) {
                result = result.replace(":@" + key + ":", ":" + number + ":");
            }
        }
        return result;
    }

    private static Stream<Map<String, String>> cases() {
        return Stream.of(
                        "/broken.yaml",
                        "/broken-programmes.yaml",
                        "/broken-provisions.yaml",
                        "/broken-letters.yaml")
                .flatMap(file -> {
                    List<Map<String, String>> cases =
                            new Yaml().load(new StringReader(SmallRulebook.resource(file)));
                    return cases.stream();
                });
    }
}
