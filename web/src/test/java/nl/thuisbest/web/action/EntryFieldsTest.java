package nl.thuisbest.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.thuisbest.core.action.CorrectableField;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A correction is chosen and typed in words. */
class EntryFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Languages LANGUAGES = Languages.load();
    private static final List<SimulatedPath> FAMILIES =
            new Families(Rulebooks.shipped(), 2026, TODAY).first(30).toList();

    @ParameterizedTest
    @EnumSource
    void every_value_that_may_be_corrected_has_a_name(Language language) {
        var words = LANGUAGES.in(language);
        var nameless =
                FAMILIES.stream()
                        .flatMap(family -> family.journal().stream())
                        .flatMap(entry -> CorrectableField.of(entry.event()).stream())
                        .filter(EntryFields::isTyped)
                        .flatMap(field -> List.of(field.path().split("\\.")).stream())
                        .filter(part -> !part.matches("\\d+"))
                        .filter(part -> EntryFields.name(words, part).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        // Parts that only group others are never named.
        assertThat(nameless)
                .isSubsetOf("period", "outcomes", "goals", "heard", "contents", "measures");
    }

    @Test
    void a_date_and_a_choice_are_read_as_people_write_them() {
        var path = arranged();
        assertThat(read(path, "startsOn", "11 mei 2026")).isEqualTo("2026-05-11");
        assertThat(read(path, "kind", "Nieuwe school")).isEqualTo("new-school");
        assertThat(read(path, "where", "De Kade")).isEqualTo("De Kade");
        assertThat(choices(path, typed(path, "startsOn", "")))
                .anyMatch(choice -> choice.startsWith("Begint op: "));
    }

    @Test
    void without_an_entry_nothing_can_be_chosen_yet() {
        assertThat(choices(arranged(), FormTree.of(Map.of())))
                .containsExactly("Kies eerst de regel");
    }

    private static List<String> choices(Trajectory path, Tree typed) {
        return EntryFields.of(path, typed, LANGUAGES.in(Language.NL)).choices().stream()
                .map(Choice::label)
                .toList();
    }

    private static String read(Trajectory path, String field, String value) {
        var typed = typed(path, field, value);
        var read = EntryFields.of(path, typed, LANGUAGES.in(Language.NL)).read(typed, TODAY);
        return FormTree.flat(read).getOrDefault("corrections.0.is", "");
    }

    private static Tree typed(Trajectory path, String field, String value) {
        var entry =
                path.history().entries().stream()
                        .filter(one -> one.event() instanceof DaytimeEvent.DayActivityArranged)
                        .findFirst()
                        .orElseThrow();
        return FormTree.of(
                Map.of(
                        "entry", new String[] {Integer.toString(entry.revision())},
                        "corrections.0.field", new String[] {field},
                        "corrections.0.is", new String[] {value}));
    }

    private static Trajectory arranged() {
        return FAMILIES.stream()
                .map(SimulatedPath::state)
                .filter(path -> path.history().has("day-activity-arranged"))
                .findFirst()
                .orElseThrow();
    }
}
