package nl.thuisbest.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Crew;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

class ChoosingTest {
    @Test
    void an_entry_of_a_part_that_someone_may_not_see_is_not_there_to_choose() {
        var rulebook = Rulebooks.shipped();
        var path =
                new Families(rulebook, 2026, LocalDate.of(2026, 3, 12))
                        .first(30)
                        .filter(family -> family.crew() == Crew.VEERHUIS)
                        .map(family -> family.state())
                        .filter(state -> state.history().has("measured"))
                        .findFirst()
                        .orElseThrow();
        var scores =
                path.history().entries().stream()
                        .filter(entry -> entry.event() instanceof MeasurementEvent)
                        .toList();
        assertThat(scores)
                .isNotEmpty()
                .noneMatch(Choosing.seen(rulebook, Colleagues.ELINE.actor(), path))
                .allMatch(Choosing.seen(rulebook, Colleagues.HANNEKE.actor(), path));
        assertThat(path.history().entries())
                .anyMatch(Choosing.seen(rulebook, Colleagues.ELINE.actor(), path));
    }
}
