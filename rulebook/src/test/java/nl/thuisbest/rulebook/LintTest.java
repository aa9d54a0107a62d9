package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    @TempDir Path folder;

    @Test
    void a_sound_folder_is_clean_and_exits_with_0() throws IOException {
        write(new SmallRulebook());
        var lint = Lint.folder(folder);
        assertThat(lint.text("nl")).isEqualTo(folder + ": geen problemen.\n");
        assertThat(lint.text("en")).isEqualTo(folder + ": no problems.\n");
        assertThat(lint.exitCode()).isZero();
    }

    @Test
    void a_broken_folder_gives_a_line_a_problem_and_exits_with_1() throws IOException {
        var rulebook = new SmallRulebook();
        rulebook.put(
                "law/klokken.yaml",
                rulebook.text("law/klokken.yaml").replace("due: P6W", "due: gauw"));
        write(rulebook);
        var lint = Lint.folder(folder);
        assertThat(lint.text("nl").lines())
                .containsExactly(
                        "law/klokken.yaml:6: 'gauw' is geen termijn. Schrijf P6W (weken), P10D"
                                + " (dagen), P3M (maanden), P5WD (werkdagen) of PT12H (uren).",
                        folder + ": 1 probleem.");
        assertThat(lint.exitCode()).isEqualTo(1);
        assertThatThrownBy(() -> Rulebooks.in(folder)).hasMessageContaining("'gauw'");
    }

    @Test
    void a_folder_that_does_not_exist_is_said_to_be_missing() {
        var nowhere = folder.resolve("nergens");
        assertThat(Lint.folder(nowhere).text("nl"))
                .startsWith(nowhere + ":1: De map '" + nowhere + "' bestaat niet. Geef een map");
    }

    @Test
    void a_wrong_folder_is_no_rulebook() throws IOException {
        Files.writeString(folder.resolve("lees-mij.txt"), "niets");
        assertThat(Lint.folder(folder).text("nl"))
                .startsWith(".:1: In deze map staat geen regelboek. Kies de map waarin");
    }

    @Test
    void a_rulebook_without_rights_or_law_says_which_file_is_missing() throws IOException {
        var rulebook = new SmallRulebook();
        rulebook.remove("law/klokken.yaml");
        rulebook.remove("rights.yaml");
        write(rulebook);
        assertThat(Lint.folder(folder).text("nl").lines())
                .containsExactly(
                        "law/*.yaml:1: Er is geen bestand law/*.yaml. Voeg het toe; zonder dit deel"
                                + " is een regelboek niet volledig.",
                        "rights.yaml:1: Er is geen bestand rights.yaml. Voeg het toe; zonder dit"
                                + " deel is een regelboek niet volledig.",
                        folder + ": 2 problemen.");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_make_every_name_in_the_others_unknown() {
        var rulebook = new SmallRulebook();
        rulebook.put("programmes/klein.yaml", "id: [");
        assertThat(rulebook.problems("nl"))
                .singleElement()
                .asString()
                .startsWith("programmes/klein.yaml:1: Dit is geen geldige YAML");
    }

    private void write(SmallRulebook rulebook) throws IOException {
        for (var path : rulebook.paths()) {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, rulebook.text(path), StandardCharsets.UTF_8);
        }
    }
}
