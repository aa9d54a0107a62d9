package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.thuisbest.arch.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./thuisbest evaluate} from the outside: what is printed and with which exit code. */
class EvaluateCommandTest {
    private static final Path EXAMPLE =
            Repository.root().resolve("docs/examples/resultaten-voorbeeld.csv");

    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void the_example_file_gives_every_figure_beside_the_published_ones() {
        var ran = run(EXAMPLE.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("28 paden gelezen, 0 rijen overgeslagen")
                .containsPattern("Woont thuis +24 +0 +21 +88% +69 tot 96% +72%, n = 86 \\(S0\\)")
                .containsPattern("Dagen binnen, verlof niet geteld +24 .* 50, n = 86 \\(S0\\)")
                .contains("~ 175 (S0)", "~ 6 van 8 (S2)", "79%, n = 29 (S1)")
                .contains("Herleid: 62 van 86", "(95%-interval 62 tot 80%)")
                .contains("De helft is niet meer binnen na 42 dagen.")
                .contains("Wilson", "Student-t", "Kaplan-Meier", "Aalen-Johansen")
                .doesNotContain("\u2039");
    }

    @Test
    void the_same_in_english() {
        var ran = run(EXAMPLE.toString(), "--lang", "en");
        assertThat(ran.out())
                .containsPattern("Lives at home +24 +0 +21 +88% +69 to 96%")
                .contains("Half is no longer inside after 42 days.")
                .doesNotContain("\u2039");
    }

    @Test
    void a_bad_row_is_named_with_line_and_reason_and_the_others_are_computed() throws IOException {
        var ran =
                run(
                        file(
                                "pad;afgesloten;woont_thuis\n"
                                        + "A;2025-01-01;ja\n"
                                        + "B;2025-01-01;misschien\n"
                                        + "C;gisteren;ja\n"
                                        + "D;2025-01-01;nee\n"));
        assertThat(ran.code()).isEqualTo(Cli.PROBLEMS);
        assertThat(ran.err())
                .contains("regel 3, kolom woont_thuis: alleen ja, nee of onbekend")
                .contains("regel 4, kolom afgesloten: dit is geen datum")
                .doesNotContain("misschien", "gisteren");
        assertThat(ran.out())
                .contains("2 paden gelezen, 2 rijen overgeslagen")
                .containsPattern("Woont thuis +2 +0 +1 +50%");
    }

    @Test
    void a_file_with_names_in_it_is_not_read() throws IOException {
        var ran = run(file("pad;naam\nA;Iemand\n"));
        assertThat(ran.code()).isEqualTo(Cli.CANNOT);
        assertThat(ran.err()).contains("kolom naam").contains("namen, BSN en vrije tekst");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "--from, 1 januari, bad date with --from",
        "--until, 2025-13-01, bad date with --until",
        "--by, soms, choose --by",
    })
    void a_bad_option_gives_one_sentence(String option, String value, String about) {
        var ran = run(EXAMPLE.toString(), option, value);
        assertThat(ran.code()).as(about).isEqualTo(Cli.CANNOT);
        assertThat(ran.err().strip().lines()).singleElement().asString().contains(option);
    }

    @Test
    void a_missing_file_and_no_file_at_all_give_one_sentence() {
        assertThat(run("er-is-niets.csv").err()).contains("er-is-niets.csv is er niet");
        assertThat(run("er-is-niets.csv").code()).isEqualTo(Cli.CANNOT);
        assertThat(run().code()).isEqualTo(Cli.CANNOT);
        assertThat(run().err().strip().lines()).hasSize(1);
        assertThat(run(folder.toString()).code()).isEqualTo(Cli.CANNOT);
        assertThat(run(EXAMPLE.toString(), "--from", "2025-01-01", "--until", "2024-01-01").err())
                .contains("--until ligt voor --from");
    }

    @Test
    void a_period_and_a_site_narrow_it() {
        var ran =
                run(
                        EXAMPLE.toString(),
                        "--from",
                        "2025-01-01",
                        "--until",
                        "2025-12-31",
                        "--by",
                        "placed",
                        "--site",
                        "De Beemd");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("In deze selectie: 4 paden, waarvan 4 afgesloten.");
    }

    @Test
    void json_is_the_only_thing_on_the_output_and_holds_the_same_numbers() {
        var ran = run(EXAMPLE.toString(), "--json");
        var tree = JsonMapper.builder().build().readTree(ran.out());
        assertThat(tree.path("paths").asInt()).isEqualTo(28);
        var home = tree.path("shares").path(0);
        assertThat(home.path("indicator").asString()).isEqualTo("lives-at-home");
        assertThat(home.path("count").asInt()).isEqualTo(21);
        assertThat(home.path("published").size()).isEqualTo(2);
        assertThat(tree.path("stay").path("medianInside").asInt()).isEqualTo(42);
    }

    @Test
    void outside_the_team_cells_under_five_are_gone_from_text_and_json() {
        var text = run(EXAMPLE.toString(), "--outside").out();
        assertThat(text)
                .containsPattern("Woont thuis +24 +0 +onder 5 +- +-")
                .containsPattern("03 Eerder, door het gezin +onder 5");
        var json = run(EXAMPLE.toString(), "--outside", "--json").out();
        var home = JsonMapper.builder().build().readTree(json).path("shares").path(0);
        assertThat(home.path("hidden").asBoolean()).isTrue();
        assertThat(home.path("count").isNull()).isTrue();
    }

    @Test
    void a_file_saved_by_an_old_spreadsheet_is_read() throws IOException {
        var file = folder.resolve("oud.csv");
        var text = "pad;locatie;afgesloten;woont_thuis\nA;Caf\u00e9;2025-01-01;ja\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        var ran = run(file.toString(), "--site", "Caf\u00e9");
        assertThat(ran.out()).contains("In deze selectie: 1 pad");
    }

    @Test
    void the_help_page_is_there_in_both_languages() {
        assertThat(run("--help").out()).contains("docs/evaluate-csv.md");
        assertThat(run("--help", "--lang", "en").out()).contains("Nothing of the file is kept");
    }

    private String file(String text) throws IOException {
        return Files.write(folder.resolve("rows.csv"), text.getBytes(UTF_8)).toString();
    }

    private static Ran run(String... arguments) {
        var all = new ArrayList<String>(List.of("evaluate"));
        all.addAll(List.of(arguments));
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Cli.run(all, Map.of(), Path.of(""), new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
