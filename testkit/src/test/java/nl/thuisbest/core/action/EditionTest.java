package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.testkit.Past;
import org.junit.jupiter.api.Test;

/** A path stays on the edition of the programme it began on, until people move it. */
class EditionTest {
    private static final Past RUNS =
            HelpWalk.started().under(HelpWalk.withSecondEdition("2026-01-20"));

    private static Action move(String day) {
        return new HelpAction.FollowNewEdition(story("De nieuwe afspraken passen beter."), on(day));
    }

    private static List<String> refusals(Past past, String day) {
        return switch (past.decide(HANNE, move(day), on(day))) {
            case Decision.Accepted<?> _ -> List.of();
            case Decision.Refused<?>(var reasons) -> reasons.stream().map(Refusal::code).toList();
        };
    }

    @Test
    void a_running_path_keeps_its_edition_when_a_newer_one_is_approved() {
        var course = RUNS.trajectory().course();
        assertThat(course.edition()).isEqualTo(1);
        assertThat(course.programmeIn(RUNS.rulebook()).phase(course.phase().orElseThrow()))
                .isPresent();
        assertThat(RUNS.rulebook().programme(HelpWalk.HELP).version()).isEqualTo(2);
    }

    @Test
    void it_moves_by_decision_to_the_phase_that_it_reached() {
        var course = HelpWalk.moved().trajectory().course();
        assertThat(course.edition()).isEqualTo(2);
        assertThat(course.phase().orElseThrow().value()).isEqualTo("thuis");
    }

    @Test
    void it_moves_once_and_not_before_the_new_edition_holds() {
        assertThat(refusals(RUNS, "2026-01-19")).containsExactly("on-newest-edition");
        assertThat(refusals(HelpWalk.moved(), "2026-01-22")).containsExactly("on-newest-edition");
        var earlier = RUNS.decide(HANNE, move("2026-01-19"), on("2026-01-21"));
        assertThat(((Decision.Refused<?>) earlier).reasons())
                .extracting(Refusal::code)
                .containsExactly("edition-not-yet");
    }

    @Test
    void a_path_that_chooses_the_programme_later_begins_on_the_new_edition() {
        assertThat(HelpWalk.chosen(HelpWalk.withSecondEdition("2026-01-10")).trajectory().course())
                .satisfies(course -> assertThat(course.edition()).isEqualTo(2))
                .satisfies(course ->
                        assertThat(course.phase().orElseThrow().value()).isEqualTo("begin"));
        assertThat(HelpWalk.chosen().trajectory().course().edition()).isEqualTo(1);
    }
}
