package nl.thuisbest.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final Rulebook RULEBOOK = Rulebooks.shipped();

    private static List<SimulatedPath> families(long seed, int count) {
        return new Families(RULEBOOK, seed, TODAY).first(count).toList();
    }

    @Test
    void the_same_seed_gives_the_same_families_again_however_many_are_asked() {
        var few = families(7, 6);
        var more = families(7, 12);
        assertThat(more.subList(0, 6)).isEqualTo(few);
        assertThat(families(8, 6)).isNotEqualTo(few);
    }

    @Test
    void a_walk_replayed_from_its_journal_is_the_same_path() {
        for (var path : families(3, 40)) {
            assertThat(Trajectory.replay(path.state().id(), path.journal()))
                    .as("family of seed 3, path %s", path.state().id())
                    .isEqualTo(path.state());
        }
    }

    @Test
    void the_crowd_shows_every_part_of_the_path() {
        var crowd = families(2026, 120);
        assertThat(crowd)
                .anyMatch(p -> p.state().course().stage() instanceof Course.Stage.Declined);
        assertThat(crowd)
                .anyMatch(p -> p.state().course().stage() instanceof Course.Stage.Referred);
        assertThat(crowd).anyMatch(p -> p.state().course().closed().isPresent());
        assertThat(crowd).anyMatch(p -> !p.state().stay().prolongations().isEmpty());
        assertThat(crowd).anyMatch(p -> !p.state().safety().timeOuts().isEmpty());
        assertThat(crowd).anyMatch(p -> p.state().stay().insideOn(TODAY));
        assertThat(crowd).anyMatch(p -> p.state().stay().out().isPresent());
        assertThat(crowd).anyMatch(p -> !p.state().course().followUps().isEmpty());
        assertThat(crowd).anyMatch(p -> !p.state().safety().incidents().isEmpty());
        assertThat(crowd).anyMatch(p -> !p.state().remedies().complaints().isEmpty());
        assertThat(crowd).anyMatch(p -> !p.state().remedies().turns().isEmpty());
    }

    @Test
    void the_stay_of_who_went_home_is_about_as_long_as_the_sources_say() {
        var days =
                families(2026, 160).stream()
                        .map(SimulatedPath::state)
                        .filter(state ->
                                state.course().closed().isPresent()
                                        && !state.stay().returns().isEmpty())
                        .mapToInt(state -> DayLedger.of(state, TODAY).closedDays())
                        .summaryStatistics();
        assertThat(days.getCount()).isGreaterThan(40);
        assertThat(days.getAverage()).as("S0: 50 days on average").isBetween(38.0, 56.0);
    }

    @Test
    void every_action_is_offered_or_explained_at_any_point_of_any_walk() {
        for (var path : families(11, 25)) {
            for (var colleague : Colleagues.all()) {
                var situation =
                        new Situation(
                                RULEBOOK, colleague.actor(), TODAY, () -> new java.util.UUID(1, 1));
                assertThat(Actions.offers(path.state(), situation)).hasSize(Actions.all().size());
            }
        }
    }
}
