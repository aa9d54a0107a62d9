package nl.thuisbest.rulebook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Moments;
import nl.thuisbest.core.programme.Derived;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import org.junit.jupiter.api.Test;

class ShippedRulebookTest {
    private static final Rulebook rulebook = Rulebooks.shipped();
    private static final Programme thuisbest = rulebook.programme(new ProgrammeId("thuisbest"));

    @Test
    void has_no_problems() {
        assertThat(Lint.shipped().text("nl"))
                .isEqualTo("Het meegeleverde regelboek: geen problemen.\n");
    }

    @Test
    void the_index_names_every_file_of_the_folder() throws IOException {
        var folder = Path.of("src/main/resources/rulebook");
        var indexed = Files.readAllLines(folder.resolve("index.txt"));
        assertThat(RulebookFiles.in(folder))
                .extracting(RulebookFile::path)
                .containsExactlyInAnyOrderElementsOf(indexed);
    }

    @Test
    void its_version_changes_with_any_file_and_with_nothing_else() throws IOException {
        var files = RulebookFiles.in(Path.of("src/main/resources/rulebook"));
        assertThat(RulebookFiles.version(files)).isEqualTo(rulebook.version()).hasSize(16);
        assertThat(RulebookFiles.version(files.reversed())).isEqualTo(rulebook.version());
        var first = files.getFirst();
        var changed = new java.util.ArrayList<>(files);
        changed.set(
                0, new RulebookFile(first.path(), (new String(first.bytes()) + " ").getBytes()));
        assertThat(RulebookFiles.version(changed)).isNotEqualTo(rulebook.version());
    }

    @Test
    void thuisbest_goes_through_four_phases() {
        assertThat(thuisbest.phases())
                .extracting(phase -> phase.id().value() + " by " + phase.enteredBy())
                .containsExactly(
                        "indicatie by referred",
                        "residentieel by placed",
                        "ambulant by returned-home",
                        "nazorg by aftercare-started");
    }

    @Test
    void every_fact_the_path_can_settle_is_used() {
        assertThat(thuisbest.gates().stream().map(gate -> gate.derivedFrom()).collect(toSet()))
                .containsAll(Derived.OF_GATES);
        assertThat(
                        rulebook.programmes().values().stream()
                                .flatMap(programme -> programme.criteria().stream())
                                .map(c -> c.derivedFrom())
                                .collect(toSet()))
                .containsAll(Derived.OF_CRITERIA);
    }

    @Test
    void every_moment_starts_a_clock() {
        assertThat(
                        rulebook.clocks().stream()
                                .map(Clock::starts)
                                .filter(s -> s.startsWith("@"))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(Moments.ALL);
    }

    @Test
    void no_rule_of_programme_or_house_stands_in_the_way_of_a_step_towards_freedom() {
        assertThat(thuisbest.gates())
                .filteredOn(gate -> gate.force() == Force.LAW)
                .extracting(gate -> gate.id().value())
                .containsExactly("verlof-besloten");
    }

    @Test
    void the_deciding_votes_of_the_behavioural_scientist_are_a_rule_of_the_programme() {
        assertThat(thuisbest.votes())
                .filteredOn(vote -> Set.of("voortgang", "time-out").contains(vote.about()))
                .hasSize(2)
                .allSatisfy(vote -> {
                    assertThat(vote.role()).isEqualTo(Roles.GEDRAGSWETENSCHAPPER);
                    assertThat(vote.force()).isEqualTo(Force.PROGRAMME);
                    assertThat(vote.source().value()).isEqualTo("S1");
                });
    }

    @Test
    void the_therapist_never_sees_the_score_of_the_tam_r() {
        assertThat(thuisbest.measurements())
                .filteredOn(m -> !m.hiddenFrom().isEmpty())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.id().value()).isEqualTo("tam-r");
                    assertThat(m.hiddenFrom()).containsExactly(Roles.MST_THERAPEUT);
                    assertThat(m.scoresOnly()).isTrue();
                });
    }

    @Test
    void what_s1_says_of_young_people_is_background_and_no_criterion() {
        var labels = List.of("antisociaal", "oppositioneel", "ADHD", "liegen", "bedriegen");
        var background = thuisbest.background().toString();
        assertThat(labels).allSatisfy(label -> assertThat(background).contains(label));
        var asked = thuisbest.criteria().toString() + thuisbest.gates() + thuisbest.measurements();
        assertThat(labels).allSatisfy(label -> assertThat(asked).doesNotContain(label));
    }

    @Test
    void disputed_law_warns_from_the_earliest_date_and_each_date_is_a_reading_of_a_question() {
        assertThat(rulebook.clocks())
                .filteredOn(Clock::disputed)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(clock -> assertThat(clock.force()).isEqualTo(Force.LAW))
                .allSatisfy(clock ->
                        assertThat(rulebook.questions())
                                .anyMatch(question -> question.of(clock.id()).isPresent()));
    }

    @Test
    void the_clocks_of_the_law_hold_today_and_have_one_edition_a_day() {
        var day = LocalDate.of(2026, 3, 12);
        assertThat(rulebook.clocks())
                .allSatisfy(clock -> assertThat(rulebook.clock(clock.id(), day)).contains(clock));
    }
}
