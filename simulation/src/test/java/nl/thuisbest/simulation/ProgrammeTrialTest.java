package nl.thuisbest.simulation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.rulebook.Loaded;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.SheetFile;
import org.junit.jupiter.api.Test;

class ProgrammeTrialTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final LocalDate FROM = LocalDate.parse("2026-01-05");
    private static final ProgrammeId MST = new ProgrammeId("mst");

    private static ProgrammeTrial trial(Rulebook rulebook, ProgrammeId programme) {
        return ProgrammeTrial.of(rulebook, programme, 200, 7, FROM);
    }

    private static List<Programme> programmes() {
        return RULEBOOK.programmesFromHome().stream()
                .filter(one -> one.setting() != Setting.NOT_CHOSEN)
                .toList();
    }

    @Test
    void every_family_is_taken_in_left_out_or_not_settled() {
        for (var programme : programmes()) {
            var trial = trial(RULEBOOK, programme.id());
            assertThat(trial.included() + trial.open() + trial.excluded())
                    .as(programme.id().value())
                    .isEqualTo(200);
            assertThat(trial.stuck()).as(programme.id().value()).isEmpty();
        }
    }

    @Test
    void whose_help_begins_goes_through_the_phases_and_waits_somewhere() {
        var trial = trial(RULEBOOK, MST);
        int begun = trial.included() - trial.declined();
        assertThat(begun).isPositive();
        assertThat(trial.phases()).hasSize(RULEBOOK.programme(MST).phases().size());
        assertThat(trial.phases().getLast().reached()).isEqualTo(begun);
        assertThat(trial.place().count()).isEqualTo(begun);
        assertThat(trial.start().median()).isBetween(1, 20);
    }

    private static Rulebook read(String yaml) {
        var made = RulebookFile.made("mst", 2, yaml);
        return switch (Rulebooks.readShippedWith(List.of(made))) {
            case Loaded.Sound(var rulebook, _) -> rulebook;
            case Loaded.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static SheetFile mst() {
        return SheetFile.of(Rulebooks.programme(MST).orElseThrow()).with("version", "2");
    }

    /** Its last criterion is asked no longer. */
    private static SheetFile withFewerCriteria() {
        var criteria = mst().part(Part.CRITERIA);
        int last = RULEBOOK.programme(MST).criteria().size() - 1;
        var rows = (Tree.Node) requireNonNull(((Tree.Node) criteria).parts().get("criteria"));
        var removed = rows.parts().remove(Integer.toString(last));
        assertThat(removed).isNotNull();
        return mst().with(Part.CRITERIA, criteria);
    }

    @Test
    void one_more_criterion_takes_in_nobody_more_and_the_same_families_answer_the_same() {
        var fewer = trial(read(withFewerCriteria().yaml()), MST);
        var all = trial(RULEBOOK, MST);
        assertThat(all.included()).isLessThan(fewer.included());
        assertThat(all.criteria().subList(0, fewer.criteria().size())).isEqualTo(fewer.criteria());
    }

    @Test
    void a_programme_in_which_help_never_begins_shows_where_everybody_is_stuck() {
        var begins = "entered-by: help-started";
        assertThat(mst().yaml()).contains(begins);
        var without = read(mst().yaml().replace(begins, "entered-by: mst-started"));
        assertThat(trial(without, MST).stuck()).containsKey("help-not-in-programme");
    }
}
