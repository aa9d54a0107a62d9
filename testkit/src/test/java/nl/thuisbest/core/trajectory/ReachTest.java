package nl.thuisbest.core.trajectory;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Before the admission: does the authorisation reach the end of the path (care-rules 6)? */
class ReachTest {
    private static Optional<Reach> reach(Past past, String today) {
        var programme = TestRulebook.get().programme(TestRulebook.THUISBEST);
        return Reach.of(past.trajectory(), programme, on(today));
    }

    private static Past granted(String first, String last) {
        return Paths.judged()
                .then(
                        new LegalEvent.AuthorisationRegistered(
                                Paths.AUTHORISATION,
                                AuthorisationKind.ORDINARY,
                                Frame.SUPERVISION_ORDER,
                                days(first, last),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog"),
                                on("2026-01-12")));
    }

    private static Past asked(String first, String last) {
        return Paths.judged()
                .act(
                        TESS,
                        new TitleAction.RequestAuthorisation(
                                AuthorisationKind.ORDINARY,
                                Requester.CERTIFIED_INSTITUTION,
                                days(first, last),
                                null,
                                null,
                                on("2026-01-10")));
    }

    @Test
    void five_months_from_the_first_day_reach_the_end_and_a_day_less_does_not() {
        assertThat(reach(granted("2026-01-26", "2026-06-25"), "2026-01-13"))
                .get()
                .returns(on("2026-01-26"), Reach::admission)
                .returns(on("2026-06-26"), Reach::end)
                .returns(true, Reach::reachesTheEnd);
        assertThat(reach(granted("2026-01-26", "2026-06-24"), "2026-01-13"))
                .get()
                .returns(1, Reach::daysShort)
                .returns(Paths.AUTHORISATION, Reach::granted);
    }

    @Test
    void a_week_that_admission_is_later_is_days_that_are_short() {
        assertThat(reach(granted("2026-01-26", "2026-06-25"), "2026-02-02"))
                .get()
                .returns(on("2026-02-02"), Reach::admission)
                .returns(6, Reach::daysShort);
    }

    @Test
    void what_was_only_asked_is_told_as_such() {
        assertThat(reach(asked("2026-01-26", "2026-04-25"), "2026-01-13"))
                .get()
                .matches(reach -> reach.granted() == null)
                .returns(on("2026-04-25"), Reach::last)
                .returns(61, Reach::daysShort);
    }

    @Test
    void authorisations_that_join_on_to_one_another_count_as_one() {
        var both =
                granted("2026-01-26", "2026-03-25")
                        .then(
                                new LegalEvent.AuthorisationRegistered(
                                        new AuthorisationNo(2),
                                        AuthorisationKind.ORDINARY,
                                        Frame.SUPERVISION_ORDER,
                                        days("2026-03-26", "2026-06-25"),
                                        line("Rechtbank Verzonnen"),
                                        line("GZ-psycholoog"),
                                        on("2026-01-12")));
        assertThat(reach(both, "2026-01-13")).get().returns(0, Reach::daysShort);
    }

    @Test
    void nothing_is_told_without_a_title_or_after_the_admission() {
        assertThat(reach(Paths.judged(), "2026-01-13")).isEmpty();
        assertThat(reach(Paths.placed(), "2026-02-13")).isEmpty();
    }
}
