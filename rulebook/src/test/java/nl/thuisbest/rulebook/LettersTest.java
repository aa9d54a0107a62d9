package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.trajectory.LetterId;
import nl.thuisbest.rulebook.letter.Block;
import nl.thuisbest.rulebook.letter.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {
    private static final LetterId SUSPENSION = new LetterId("schorsing-jongere");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    @Test
    void the_shipped_letters_are_sound() {
        assertThat(Lint.shipped().text("nl"))
                .isEqualTo("Het meegeleverde regelboek: geen problemen.\n");
        assertThat(Rulebooks.letters().templates()).hasSizeGreaterThanOrEqualTo(19);
    }

    @Test
    void every_notice_that_the_law_wants_in_writing_has_a_letter() {
        var letters = Rulebooks.letters();
        var missing =
                Rulebooks.shipped().clocks().stream()
                        .filter(clock -> clock.written())
                        .filter(clock ->
                                letters.templates().stream()
                                        .noneMatch(t -> t.notices().contains(clock.id())))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void an_organisation_replaces_a_text_by_its_own_and_lint_reads_its_folder(@TempDir Path own)
            throws IOException {
        var shipped = Rulebooks.letters().find(SUSPENSION, TODAY).orElseThrow();
        var folder = Files.createDirectories(own.resolve("letters"));
        var file = folder.resolve("schorsing-jongere.md");
        Files.writeString(
                file,
                """
                ---
                id: schorsing-jongere
                name: Onze eigen brief
                decision: suspension
                notices: [schorsing-besluit-jongere]
                version: 7
                from: 2024-01-01
                source: huis
                ---
                # Goed nieuws, {{voornaam}}
                """);
        assertThat(Lint.folder(own).clean()).isTrue();
        var letters = Rulebooks.letters(own);
        assertThat(letters.find(SUSPENSION, TODAY).orElseThrow().version()).isEqualTo(7);
        assertThat(letters.templates()).hasSameSizeAs(Rulebooks.letters().templates());
        assertThat(shipped.version()).isLessThan(7);

        Files.writeString(file, Files.readString(file).replace("{{voornaam}}", "{{vornaam}}"));
        assertThat(Lint.folder(own).text("nl"))
                .startsWith("letters/schorsing-jongere.md:10: Het invulveld 'vornaam'");
    }

    @Test
    void a_text_is_filled_and_words_of_people_stay_as_they_wrote_them() {
        var template =
                Rulebooks.letters()
                        .find(
                                DecisionKind.STAY_PROLONGED,
                                new ClockId("langer-verblijf-jongere"),
                                TODAY)
                        .orElseThrow();
        var text =
                template.fill(
                        Map.of(
                                "voornaam",
                                "Sem",
                                "reden",
                                "# Geen kop\n- geen punt {{naam}}\n\n<b>en 5 * 3</b>",
                                "nieuwe-datum",
                                "za 4 april",
                                "vrij",
                                ""));
        assertThat(text.blocks())
                .contains(
                        new Block.Title("Je blijft langer dan het plan was"),
                        new Block.Paragraph("Beste Sem,"),
                        new Block.Quote(
                                List.of("# Geen kop\n- geen punt {{naam}}", "<b>en 5 * 3</b>")));
        assertThat(text.value()).doesNotContain("Nog dit");
        assertThat(new LetterText(text.value()).blocks()).isEqualTo(text.blocks());
    }
}
