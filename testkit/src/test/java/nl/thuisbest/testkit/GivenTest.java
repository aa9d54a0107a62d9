package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.thuisbest.core.action.DaytimeAction;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final DaytimeAction.ContactSchool CALL =
            new DaytimeAction.ContactSchool(
                    line("De Brug"), line("mentor"), story("Kan terug."), on("2026-02-02"));
    private static final DaytimeEvent.SchoolContacted CALLED =
            new DaytimeEvent.SchoolContacted(
                    line("De Brug"), line("mentor"), story("Kan terug."), on("2026-02-02"));

    @Test
    void what_was_accepted_is_told_in_events() {
        given(Paths.placed()).when(CALL).then(CALLED);
    }

    @Test
    void what_was_refused_is_told_with_all_reasons() {
        given(Past.nothing())
                .today("2026-02-01")
                .when(CALL)
                .thenRefused("not-referred", "on-in-future");
    }

    @Test
    void another_outcome_than_expected_fails() {
        var accepted = given(Paths.placed()).when(CALL);
        assertThatThrownBy(() -> accepted.thenRefused("not-referred"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(accepted::then).isInstanceOf(AssertionError.class);
        var refused = given(Past.nothing()).when(CALL);
        assertThatThrownBy(() -> refused.then(CALLED)).hasMessageContaining("not-referred");
        assertThatThrownBy(refused::thenAccepted).isInstanceOf(AssertionError.class);
    }

    @Test
    void walking_by_an_action_tells_the_same_as_its_events() {
        assertThat(Paths.placed().act(Professionals.TESS, CALL))
                .isEqualTo(Paths.placed().then(CALLED));
    }

    @Test
    void the_path_of_sam_is_where_its_names_say() {
        assertThat(Paths.closed().trajectory().course().closed()).isPresent();
        assertThat(Paths.returnedHome().trajectory().stay().sleepsOn(on("2026-03-07")))
                .hasValue(Whereabouts.HOME);
        assertThat(Paths.onTimeOut().trajectory().stay().sleepsOn(on("2026-04-20")))
                .hasValue(Whereabouts.GROUP);
        assertThat(Paths.suspended().trajectory().stay().out()).isEmpty();
        assertThat(Paths.inAftercare().trajectory().course().phase()).hasValue(TestRulebook.NAZORG);
    }
}
