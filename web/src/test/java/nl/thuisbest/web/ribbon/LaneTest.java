package nl.thuisbest.web.ribbon;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Ribbon.Lane LANE =
            new Ribbon.Lane(
                    List.of(
                            Ribbon.Bar.of(days("2027-01-01", "2027-03-31")),
                            Ribbon.Bar.of(days("2026-01-19", "2026-05-31")),
                            Ribbon.Bar.of(days("2026-06-01", "2026-08-18"))),
                    null);

    @Test
    void it_runs_until_the_first_day_that_nothing_covers() {
        assertThat(LANE.last(on("2026-03-12"))).contains(on("2026-08-18"));
        assertThat(LANE.last(on("2026-08-18"))).contains(on("2026-08-18"));
    }

    @Test
    void in_a_gap_it_is_about_what_comes_and_after_all_about_what_was() {
        assertThat(LANE.last(on("2026-08-19"))).contains(on("2027-03-31"));
        assertThat(LANE.last(on("2027-05-01"))).contains(on("2027-03-31"));
        assertThat(Ribbon.Lane.EMPTY.last(on("2026-08-19"))).isEmpty();
    }
}
