package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;
import org.junit.jupiter.api.Test;

class LegalFactsTest {
    private static final AuthorisationNo SECOND = new AuthorisationNo(2);

    private static LegalAction.EndAuthorisation end(AuthorisationEnd cause, String day) {
        return new LegalAction.EndAuthorisation(
                Paths.AUTHORISATION, cause, story("Brief van de griffie."), on(day));
    }

    private static LegalEvent.AuthorisationEnded ended(AuthorisationEnd cause, String day) {
        return new LegalEvent.AuthorisationEnded(
                Paths.AUTHORISATION, cause, story("Brief van de griffie."), on(day));
    }

    @Test
    void what_the_court_gave_is_recorded_also_when_it_is_unlawful() {
        given(Paths.judged())
                .when(
                        new LegalAction.RegisterAuthorisation(
                                AuthorisationKind.EMERGENCY,
                                Frame.REHABILITATION,
                                days("2026-01-10", "2027-12-31"),
                                line("Rechtbank Verzonnen"),
                                null,
                                on("2026-01-10")))
                .then(
                        new LegalEvent.AuthorisationRegistered(
                                Paths.AUTHORISATION,
                                AuthorisationKind.EMERGENCY,
                                Frame.REHABILITATION,
                                days("2026-01-10", "2027-12-31"),
                                line("Rechtbank Verzonnen"),
                                null,
                                on("2026-01-10")));
    }

    @Test
    void a_fact_needs_a_path_and_a_day_that_came() {
        given(Past.nothing())
                .today("2026-01-09")
                .when(
                        new LegalAction.RegisterAllocation(
                                Product.MST,
                                days("2026-01-10", "2026-07-09"),
                                line("Bergen"),
                                null,
                                on("2026-01-10")))
                .thenRefused("not-referred", "on-in-future");
    }

    @Test
    void allocations_are_numbered_in_their_order() {
        given(Paths.indicated())
                .when(
                        new LegalAction.RegisterAllocation(
                                Product.MST,
                                days("2026-07-26", "2026-09-30"),
                                line("Bergen"),
                                line("TW-2"),
                                on("2026-01-20")))
                .then(
                        new LegalEvent.AllocationRegistered(
                                new AllocationNo(3),
                                Product.MST,
                                days("2026-07-26", "2026-09-30"),
                                line("Bergen"),
                                line("TW-2"),
                                on("2026-01-20")));
    }

    @Test
    void a_supervision_order_has_its_own_end() {
        given(Paths.referred())
                .when(
                        new LegalAction.RegisterFrame(
                                Frame.SUPERVISION_ORDER,
                                days("2025-10-01", "2026-09-30"),
                                line("Rechtbank Verzonnen"),
                                on("2026-01-06")))
                .then(
                        new LegalEvent.FrameRegistered(
                                Frame.SUPERVISION_ORDER,
                                days("2025-10-01", "2026-09-30"),
                                line("Rechtbank Verzonnen"),
                                on("2026-01-06")));
    }

    @Test
    void an_authorisation_that_is_annulled_ends_at_once() {
        var ended = ended(AuthorisationEnd.ANNULLED, "2026-02-10");
        given(Paths.placed()).when(end(AuthorisationEnd.ANNULLED, "2026-02-10")).then(ended);
        var after = Paths.placed().then(ended).trajectory().legal();
        assertThat(after.titleToStayOn(on("2026-02-09"))).isTrue();
        assertThat(after.titleToStayOn(on("2026-02-10"))).isFalse();
    }

    /** JW 6.1.2(7): on the fourteenth day after. */
    @Test
    void withdrawn_consent_lets_it_lapse_on_the_fourteenth_day_after() {
        var ended = ended(AuthorisationEnd.CONSENT_WITHDRAWN, "2026-02-24");
        given(Paths.placed())
                .when(end(AuthorisationEnd.CONSENT_WITHDRAWN, "2026-02-10"))
                .then(ended);
        var after = Paths.placed().then(ended).trajectory().legal();
        assertThat(after.titleToStayOn(on("2026-02-23"))).isTrue();
        assertThat(after.titleToStayOn(on("2026-02-24"))).isFalse();
    }

    /** JW 6.1.3(5): a stay on an emergency authorisation may last until that authorisation ends. */
    @Test
    void withdrawn_consent_does_not_shorten_an_emergency_authorisation() {
        var emergency =
                new LegalEvent.AuthorisationRegistered(
                        Paths.AUTHORISATION,
                        AuthorisationKind.EMERGENCY,
                        Frame.CONSENT,
                        days("2026-01-10", "2026-02-06"),
                        line("Rechtbank Verzonnen"),
                        line("GZ-psycholoog"),
                        on("2026-01-10"));
        given(Paths.judged(), emergency)
                .when(end(AuthorisationEnd.CONSENT_WITHDRAWN, "2026-01-12"))
                .then(ended(AuthorisationEnd.CONSENT_WITHDRAWN, "2026-02-07"));
    }

    @Test
    void an_authorisation_ends_once_and_must_exist() {
        given(Paths.placed(), ended(AuthorisationEnd.ANNULLED, "2026-02-10"))
                .when(end(AuthorisationEnd.NO_LONGER_NEEDED, "2026-02-11"))
                .thenRefused("authorisation-already-ended");
        given(Paths.judged())
                .today("2026-01-09")
                .when(end(AuthorisationEnd.ANNULLED, "2026-01-10"))
                .thenRefused("unknown-authorisation", "on-in-future");
    }

    private static LegalAction.ConvertAuthorisation convert(String from, String until) {
        return new LegalAction.ConvertAuthorisation(
                days(from, until),
                line("Rechtbank Verzonnen"),
                line("GZ-psycholoog"),
                on("2026-04-01"));
    }

    @Test
    void a_conditional_authorisation_takes_the_place_of_the_one_in_force_on_its_first_day() {
        given(Paths.returnedHome())
                .when(convert("2026-04-04", "2026-10-03"))
                .then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.REPLACED,
                                null,
                                on("2026-04-04")),
                        new LegalEvent.AuthorisationRegistered(
                                SECOND,
                                AuthorisationKind.CONDITIONAL,
                                Frame.SUPERVISION_ORDER,
                                days("2026-04-04", "2026-10-03"),
                                line("Rechtbank Verzonnen"),
                                line("GZ-psycholoog"),
                                on("2026-04-01")));
    }

    @Test
    void converting_ends_the_leave_and_keeps_nobody_inside() {
        var after =
                Paths.returnedHome()
                        .act(Professionals.TESS, convert("2026-04-04", "2026-10-03"))
                        .trajectory();
        assertThat(after.stay().out()).isEmpty();
        assertThat(after.legal().titleToStayOn(on("2026-04-03"))).isTrue();
        assertThat(after.legal().titleToStayOn(on("2026-04-04"))).isFalse();
        assertThat(after.legal().inForceOn(on("2026-04-04")).orElseThrow().number())
                .isEqualTo(SECOND);
    }

    @Test
    void there_is_nothing_to_convert_once_it_has_run_out() {
        given(Paths.returnedHome())
                .when(convert("2026-08-26", "2026-10-03"))
                .thenRefused("no-authorisation-in-force");
        given(Paths.returnedHome()).when(convert("2026-08-25", "2026-10-03")).thenAccepted();
    }
}
