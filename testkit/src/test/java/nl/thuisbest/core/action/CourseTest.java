package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.HandoverTo;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static CourseAction.GoBack goBack(PhaseId to, String day) {
        return new CourseAction.GoBack(to, story("Thuis is nog niet rustig."), on(day));
    }

    private static CourseAction.StartAftercare aftercare(@Nullable String deviation, String day) {
        return new CourseAction.StartAftercare(
                story("Oma is er."), deviation == null ? null : story(deviation), on(day));
    }

    @Test
    void going_back_a_phase_keeps_what_was() {
        var reopened =
                new CourseEvent.PhaseReopened(
                        TestRulebook.NAZORG,
                        TestRulebook.AMBULANT,
                        story("Thuis is nog niet rustig."),
                        on("2026-06-08"));
        given(Paths.inAftercare())
                .by(HANNE)
                .when(goBack(TestRulebook.AMBULANT, "2026-06-08"))
                .then(reopened);
        var after = Paths.inAftercare().then(reopened).trajectory().course();
        assertThat(after.phase()).hasValue(TestRulebook.AMBULANT);
        assertThat(after.phases())
                .extracting(span -> span.phase())
                .containsExactly(
                        TestRulebook.INDICATIE,
                        TestRulebook.RESIDENTIEEL,
                        TestRulebook.AMBULANT,
                        TestRulebook.NAZORG,
                        TestRulebook.AMBULANT);
    }

    @Test
    void one_goes_back_to_an_earlier_phase_of_the_programme_only() {
        given(Paths.placed())
                .when(goBack(TestRulebook.RESIDENTIEEL, "2026-02-02"))
                .thenRefused("not-an-earlier-phase");
        given(Paths.placed())
                .when(goBack(TestRulebook.NAZORG, "2026-02-02"))
                .thenRefused("not-an-earlier-phase");
        given(Paths.placed())
                .today("2026-02-01")
                .when(goBack(new PhaseId("iets-anders"), "2026-02-02"))
                .thenRefused("unknown-phase", "on-in-future");
        given(Paths.closed())
                .when(goBack(TestRulebook.AMBULANT, "2026-07-01"))
                .thenRefused("not-running");
    }

    @Test
    void aftercare_opens_its_phase() {
        given(Paths.suspended())
                .when(aftercare(null, "2026-06-01"))
                .then(
                        new CourseEvent.AftercareStarted(
                                story("Oma is er."), null, on("2026-06-01")),
                        new CourseEvent.PhaseEntered(TestRulebook.NAZORG, on("2026-06-01")));
    }

    @Test
    void aftercare_while_the_title_is_carried_out_asks_a_reason_and_keeps_it() {
        given(Paths.returnedHome())
                .when(aftercare(null, "2026-03-20"))
                .thenRefused("authorisation-not-suspended");
        given(Paths.returnedHome())
                .when(aftercare("De schorsing is maandag.", "2026-03-20"))
                .then(
                        new CourseEvent.AftercareStarted(
                                story("Oma is er."),
                                story("De schorsing is maandag."),
                                on("2026-03-20")),
                        new CourseEvent.PhaseEntered(TestRulebook.NAZORG, on("2026-03-20")));
        given(Paths.placed())
                .when(aftercare(null, "2026-02-02"))
                .thenRefused("not-home-yet", "authorisation-not-suspended");
    }

    @Test
    void aftercare_starts_once() {
        given(Paths.inAftercare())
                .when(aftercare(null, "2026-06-02"))
                .thenRefused("already-in-aftercare");
    }

    @Test
    void what_was_gained_is_handed_over_to_someone() {
        given(Paths.inAftercare())
                .when(
                        new CourseAction.HandOver(
                                HandoverTo.NETWORK,
                                line("oma"),
                                story("Het veiligheidsplan."),
                                on("2026-06-10")))
                .then(
                        new CourseEvent.HandedOver(
                                HandoverTo.NETWORK,
                                line("oma"),
                                story("Het veiligheidsplan."),
                                on("2026-06-10")));
    }

    @Test
    void a_sibling_is_linked_once_and_never_to_itself() {
        var linked = new CourseEvent.SiblingLinked(Family.PATH_OF_SISTER, on("2026-01-20"));
        given(Paths.indicated()).when(link(Family.PATH_OF_SISTER)).then(linked);
        given(Paths.indicated(), linked)
                .when(link(Family.PATH_OF_SISTER))
                .thenRefused("already-linked");
        given(Paths.indicated()).when(link(Family.PATH)).thenRefused("own-path");
    }

    private static CourseAction.LinkSibling link(TrajectoryId sibling) {
        return new CourseAction.LinkSibling(sibling, on("2026-01-20"));
    }
}
