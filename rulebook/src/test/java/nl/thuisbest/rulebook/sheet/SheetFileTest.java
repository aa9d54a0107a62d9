package nl.thuisbest.rulebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.rulebook.Loaded;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A programme that is asked part by part is the same programme. */
class SheetFileTest {
    static Stream<ProgrammeId> programmes() {
        return Rulebooks.shipped().programmesFromHome().stream().map(Programme::id);
    }

    private static SheetFile shipped(ProgrammeId id) {
        return SheetFile.of(Rulebooks.programme(id).orElseThrow());
    }

    private static Programme read(ProgrammeId id, SheetFile file) {
        var made = RulebookFile.made(id.value(), 2, file.with("version", "2").yaml());
        return switch (Rulebooks.readShippedWith(List.of(made))) {
            case Loaded.Sound(var rulebook, _) -> rulebook.programme(id);
            case Loaded.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_programme_that_is_asked_and_not_changed_reads_the_same(ProgrammeId id) {
        var file = shipped(id);
        for (var part : Part.values()) {
            file = file.with(part, file.part(part));
        }
        var before = Rulebooks.shipped().programme(id);
        var after = read(id, file);
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    private static Tree typed(Object... pairs) {
        var parts = new LinkedHashMap<String, Tree>();
        for (int i = 0; i < pairs.length; i += 2) {
            parts.put(
                    (String) pairs[i],
                    pairs[i + 1] instanceof Tree tree
                            ? tree
                            : new Tree.Text((String) pairs[i + 1]));
        }
        return new Tree.Node(parts);
    }

    @Test
    void a_row_gets_a_name_of_its_own_and_keeps_it_when_it_is_called_otherwise() {
        var begin = typed("0", typed("name", "Samen kijken", "enteredBy", "referred"));
        var file = SheetFile.of("").with(Part.PHASES, typed("phases", begin));
        assertThat(file.phases())
                .extracting(SheetFile.PhaseRow::code, SheetFile.PhaseRow::name)
                .containsExactly(tuple("samen-kijken", "Samen kijken"));
        var renamed = typed("0", typed("name", "Verkennen", "enteredBy", "referred"));
        assertThat(file.with(Part.PHASES, typed("phases", renamed)).phases())
                .extracting(SheetFile.PhaseRow::code, SheetFile.PhaseRow::name)
                .containsExactly(tuple("samen-kijken", "Verkennen"));
    }

    @Test
    void a_row_that_is_taken_away_takes_nothing_of_another_with_it() {
        var three =
                typed(
                        "0", typed("name", "Een", "enteredBy", "referred"),
                        "1", typed("name", "Twee", "enteredBy", "placed"),
                        "2", typed("name", "Drie", "enteredBy", "closed"));
        var file = SheetFile.of("").with(Part.PHASES, typed("phases", three));
        var two =
                typed(
                        "0", typed("name", "Een", "enteredBy", "referred"),
                        "2", typed("name", "Drie", "enteredBy", "closed"));
        assertThat(file.with(Part.PHASES, typed("phases", two)).phases())
                .extracting(SheetFile.PhaseRow::code)
                .containsExactly("een", "drie");
    }

    @Test
    void a_problem_is_told_beside_what_it_is_about() {
        var file =
                shipped(new ProgrammeId("mdft"))
                        .with(
                                Part.GATES,
                                typed(
                                        "gates",
                                        typed("0", typed("text", "Klaar?", "owner", "niemand"))));
        var made = RulebookFile.made("mdft", 2, file.with("version", "2").yaml());
        var places = SheetPlaces.of(made.path(), made.text().orElseThrow());
        assertThat(Rulebooks.readShippedWith(List.of(made)).allProblems())
                .extracting(places::of)
                .containsExactlyInAnyOrder("gates.0.help", "gates.0.owner");
    }

    @Test
    void a_file_that_holds_itself_ends_and_one_that_is_no_programme_is_empty() {
        assertThat(SheetFile.of("phases: &x [*x]\n").phases()).isEmpty();
        assertThat(SheetFile.of("geen programma").isEmpty()).isTrue();
        assertThat(SheetFile.of("").isEmpty()).isTrue();
    }

    @Test
    void english_stays_with_the_dutch_it_belongs_to() {
        var yaml = "name: {nl: Thuis, en: Home}\npurpose: {nl: Samen, en: Together}\n";
        var file = SheetFile.of(yaml).with(Part.MAIN, typed("name", "Thuis", "purpose", "Anders"));
        assertThat(file.yaml())
                .contains("name: {nl: Thuis, en: Home}")
                .contains("purpose: {nl: Anders, en: Anders}");
    }
}
