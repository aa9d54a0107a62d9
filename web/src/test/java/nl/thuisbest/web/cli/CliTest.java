package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.thuisbest.arch.Repository;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final Path RESOURCES =
            Repository.root().resolve("web/src/main/resources/nl/thuisbest/web/cli");

    @TempDir Path home;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Cli.run(
                List.of(arguments),
                Map.of("THUISBEST_LANG", "nl"),
                home,
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private void refuses(String sentencePart, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).hasLineCount(1).contains(sentencePart);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_programme_of_the_house_that_no_longer_fits_is_told_with_its_place() {
        var made = List.of(RulebookFile.made("oud", 1, "id: oud\n"));
        var broken = catchThrowable(() -> Rulebooks.shippedWith(made));
        var words = Words.of(List.of(), Map.of("THUISBEST_LANG", "nl"));
        var shell =
                new Shell(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        words,
                        Map.of("THUISBEST_LANG", "nl"),
                        home);
        assertThat(Failures.tell(new IllegalStateException(broken), shell)).isEqualTo(2);
        assertThat(err.toString())
                .contains("past niet bij deze versie", "programmes/oud@1.yaml:1:", "ontbreekt")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "demo, --prot, --prot",
        "demo, --db, --db",
        "serve, --families, --families",
        "serve, extra, extra",
        "build, --port, --port"
    })
    void what_a_command_does_not_know_is_named(String command, String wrong, String named) {
        refuses(named, command, wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "21-03-2026", "morgen", ""})
    void a_date_that_is_none_is_refused(String date) {
        refuses("is geen datum", "demo", "--today", date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "x", "999999999999"})
    void a_port_that_is_none_is_refused(String port) {
        refuses("is geen poort", "serve", "--port=" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "veel"})
    void a_number_of_families_that_is_none_is_refused(String families) {
        refuses("is geen aantal gezinnen", "demo", "--families=" + families);
    }

    @Test
    void an_option_without_its_value_is_refused() {
        refuses("--port", "demo", "--port");
        err.getBuffer().setLength(0);
        refuses("--port", "demo", "--port", "--seed", "7");
    }

    @Test
    void an_option_that_is_there_twice_is_refused() {
        refuses("'8081'", "demo", "--port", "8080", "--port", "8081");
    }

    @Test
    void an_option_is_written_in_full() {
        refuses("--fam", "demo", "--fam", "3");
    }

    @Test
    void an_option_before_the_command_is_refused_but_for_the_language() {
        refuses("--port", "--port", "8080", "demo");
        err.getBuffer().setLength(0);
        refuses("is no port", "--lang", "en", "demo", "--port=x");
        err.getBuffer().setLength(0);
        refuses("--langzaam", "--langzaam", "demo", "--port=x");
    }

    @Test
    void what_must_stand_behind_a_command_is_named() {
        refuses("FILE.csv", "evaluate");
        err.getBuffer().setLength(0);
        refuses("add|list|password|end", "account");
        err.getBuffer().setLength(0);
        refuses("'remove'", "account", "remove", "j.jansen");
        err.getBuffer().setLength(0);
        refuses("'b.csv'", "evaluate", "a.csv", "b.csv");
        err.getBuffer().setLength(0);
        refuses("--by closed", "evaluate", "a.csv", "--by", "ended");
    }

    @Test
    void a_language_that_is_not_there_is_refused() {
        refuses("De taal 'fr'", "demo", "--lang", "fr");
    }

    @Test
    void a_command_that_does_not_exist_is_refused() {
        refuses("'demon'", "demon");
    }

    @Test
    void a_port_in_use_is_said_before_anything_is_made() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());
            refuses("Poort " + port + " is al in gebruik", "demo", "--port", port);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_or_written_is_refused() {
        refuses("mag niet worden geschreven", "demo", "--port=0", "--data=/proc/thuisbest");
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("notes"), "");
        refuses("is geen map", "demo", "--port=0", "--data", file.toString());
    }

    @Test
    void an_address_of_another_kind_of_database_is_refused() {
        refuses("--db", "serve", "--port=0", "--db", "mysql://localhost/thuisbest");
    }

    @Test
    void the_shipped_rulebook_is_without_problems() {
        assertThat(run("lint")).isZero();
        assertThat(out.toString()).hasLineCount(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_broken_rulebook_is_told_with_file_and_line(@TempDir Path rulebook) throws IOException {
        Files.writeString(rulebook.resolve("rights.yaml"), "rights: [unfinished");
        assertThat(run("lint", rulebook.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("rights.yaml:1");
    }

    @Test
    void a_rulebook_that_is_not_there_is_refused() {
        refuses("geen map met een regelboek", "lint", home.resolve("nowhere").toString());
    }

    @Test
    void data_that_is_not_there_is_not_verified() {
        refuses("nog geen gegevens", "verify");
    }

    @Test
    void every_problem_that_verification_finds_has_its_sentence() {
        var words = Words.of(List.of(), Map.of());
        for (var kind : Problem.Kind.values()) {
            assertThat(words.has("verify." + kind)).as(kind.name()).isTrue();
        }
    }

    @Test
    void english_is_spoken_when_asked() {
        assertThat(run("demo", "--port=x", "--lang=en")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("is no port");
    }

    @Test
    void help_is_shown_without_a_command_and_for_each() {
        assertThat(run()).isZero();
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("./thuisbest COMMANDO", "--db URL");
    }

    @Test
    void every_command_and_option_is_in_the_help_pages_of_both_languages() {
        Cli.COMMANDS.forEach((name, command) -> {
            if (name.equals(WarmUp.NAME)) {
                return;
            }
            for (var language : List.of("nl", "en")) {
                assertThat(HelpPages.page("overview", language)).contains("\n  " + name + " ");
                var page = HelpPages.page(name, language);
                for (var option : command.usage().options()) {
                    assertThat(page).contains("--" + option.getLongOpt());
                }
            }
        });
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(sentences("nl")).isEqualTo(sentences("en")).isNotEmpty();
    }

    private static List<String> sentences(String language) throws IOException {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(RESOURCES.resolve("words_" + language + ".properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames().stream().sorted().toList();
    }
}
