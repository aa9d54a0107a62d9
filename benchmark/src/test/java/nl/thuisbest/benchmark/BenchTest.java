package nl.thuisbest.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @CsvSource({"nl, De meting 'nonsense' bestaat niet", "en, There is no measurement 'nonsense'"})
    void a_wrong_name_gets_one_sentence_and_exit_code_2(String language, String sentence)
            throws Exception {
        var screen = new ByteArrayOutputStream();
        var out = new PrintStream(screen, true, UTF_8);
        int exit = Bench.run(List.of("nonsense"), Map.of("THUISBEST_LANG", language), out, out);
        assertThat(exit).isEqualTo(2);
        assertThat(screen.toString(UTF_8).strip()).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void a_measurement_that_fails_is_told_in_one_sentence_with_its_cause(@TempDir Path folder)
            throws Exception {
        var file = Files.createFile(folder.resolve("no-folder"));
        var screen = new ByteArrayOutputStream();
        var out = new PrintStream(screen, true, UTF_8);
        int exit = Bench.run(List.of("http", "--data", file.toString()), Map.of(), out, out);
        assertThat(exit).isEqualTo(2);
        assertThat(screen.toString(UTF_8).strip())
                .startsWith("De meting http is niet gelukt")
                .contains("no-folder")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void the_help_page_has_every_measure_where_the_script_looks_for_it(String language)
            throws IOException {
        var help =
                Files.readString(
                        ROOT.resolve(
                                "web/src/main/resources/nl/thuisbest/web/cli/help/"
                                        + language
                                        + "/bench.txt"));
        for (var measure : Measure.values()) {
            assertThat(help).containsPattern("(?m)^  " + measure.word() + " ");
        }
    }

    @Test
    void the_page_of_figures_has_a_place_for_every_measure() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/performance.md"));
        for (var measure : Measure.values()) {
            assertThat(Report.with(page, measure, "figures")).contains("figures");
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(words("nl").keySet()).isEqualTo(words("en").keySet());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = Bench.class.getResourceAsStream("bench_" + language + ".properties")) {
            words.load(in);
        }
        return words;
    }
}
