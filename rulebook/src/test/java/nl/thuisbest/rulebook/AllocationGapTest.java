package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.rulebook.PastDuties.placed;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import org.junit.jupiter.api.Test;

/** A gap in the allocation of MST is a task as long as it is open, not after it was closed. */
class AllocationGapTest {
    private static final String CLOCK = "mst-zonder-toewijzing";

    @Test
    void a_gap_is_due_from_its_first_day_until_an_allocation_covers_today() {
        var gap =
                Past.nothing()
                        .then(Paths.referred().events().toArray(TrajectoryEvent[]::new))
                        .then(
                                placed("2026-01-26"),
                                new StayEvent.MstStarted(
                                        Professionals.MEREL.staff(), null, on("2026-01-26")));
        assertThat(open(gap, "2026-02-05", CLOCK)).isEqualTo("2026-01-26");
        var closed =
                gap.then(
                        new LegalEvent.AllocationRegistered(
                                new AllocationNo(1),
                                Product.MST,
                                days("2026-02-10", "2026-12-31"),
                                line("Bergen"),
                                line("TW-103"),
                                on("2026-02-12")));
        assertThat(open(closed, "2026-02-09", CLOCK)).isEqualTo("2026-01-26");
        assertThat(open(closed, "2026-02-10", CLOCK)).isNull();
    }
}
