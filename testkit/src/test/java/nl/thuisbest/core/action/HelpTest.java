package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Help at home: chosen, begun, and no closed stay in it. */
class HelpTest {
    private static List<String> refusals(Past past, Action action, String day) {
        return switch (past.decide(TESS, action, on(day))) {
            case Decision.Accepted<?> _ -> List.of();
            case Decision.Refused<?>(var reasons) -> reasons.stream().map(Refusal::code).toList();
        };
    }

    @Test
    void the_nights_at_home_count_from_the_day_help_begins() {
        var path = HelpWalk.started().trajectory();
        assertThat(path.course().phase().orElseThrow().value()).isEqualTo("hulp");
        assertThat(DayLedger.of(path, on("2026-01-26")).nights(DayStatus.HOME_FREE)).isEqualTo(7);
    }

    @Test
    void help_begins_once() {
        var again = new HelpAction.StartHelp(line("Oeverwal"), null, null, on("2026-01-20"));
        assertThat(refusals(HelpWalk.started(), again, "2026-01-20"))
                .containsExactly("help-already-started");
    }

    @Test
    void nobody_is_placed_in_a_closed_group_by_a_programme_without_one() {
        var place =
                new StayAction.Place(
                        new SiteId("de-linde"),
                        line("De Kade"),
                        null,
                        null,
                        null,
                        on("2026-01-20"));
        assertThat(refusals(HelpWalk.started(), place, "2026-01-20"))
                .contains("place-not-in-programme", "no-title");
    }

    @Test
    void a_programme_with_a_closed_stay_begins_with_placing() {
        var start = new HelpAction.StartHelp(line("Oeverwal"), null, null, on("2026-01-14"));
        assertThat(refusals(Paths.indicated(), start, "2026-01-14"))
                .contains("help-not-in-programme");
    }
}
