package nl.thuisbest.core.law;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

class TitleAlarmsTest {
    private static LegalEvent.AuthorisationRegistered given(
            int number, AuthorisationKind kind, String first, String last) {
        return given(number, kind, Frame.SUPERVISION_ORDER, first, last, true);
    }

    private static LegalEvent.AuthorisationRegistered given(
            int number,
            AuthorisationKind kind,
            Frame frame,
            String first,
            String last,
            boolean declared) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(number),
                kind,
                frame,
                days(first, last),
                line("Rechtbank Verzonnen"),
                declared ? line("GZ-psycholoog, onderzocht") : null,
                on(first));
    }

    private static List<String> codes(Past past, String today) {
        return Alarms.of(past.trajectory(), past.rulebook(), on(today)).stream()
                .map(Alarm::code)
                .toList();
    }

    private static List<String> codes(LegalEvent.AuthorisationRegistered given) {
        return codes(Paths.judged().then(given), given.on().toString());
    }

    /** JW 6.1.12(2). */
    @Test
    void each_kind_has_its_longest_term_and_one_day_more_rings() {
        assertThat(codes(given(1, AuthorisationKind.ORDINARY, "2026-02-01", "2027-01-31")))
                .isEmpty();
        assertThat(codes(given(1, AuthorisationKind.ORDINARY, "2026-02-01", "2027-02-01")))
                .containsExactly("authorisation-too-long");
        assertThat(codes(given(1, AuthorisationKind.EMERGENCY, "2026-02-01", "2026-02-28")))
                .isEmpty();
        assertThat(codes(given(1, AuthorisationKind.EMERGENCY, "2026-02-01", "2026-03-01")))
                .containsExactly("authorisation-too-long");
        assertThat(codes(given(1, AuthorisationKind.CONDITIONAL, "2026-02-01", "2026-07-31")))
                .isEmpty();
        assertThat(codes(given(1, AuthorisationKind.CONDITIONAL, "2026-02-01", "2026-08-01")))
                .containsExactly("authorisation-too-long");
    }

    @Test
    void a_conditional_authorisation_that_follows_one_may_last_a_year() {
        var first = given(1, AuthorisationKind.CONDITIONAL, "2026-02-01", "2026-07-31");
        var next = given(2, AuthorisationKind.CONDITIONAL, "2026-08-01", "2027-07-31");
        var later = given(2, AuthorisationKind.CONDITIONAL, "2026-08-02", "2027-07-31");
        assertThat(codes(Paths.judged().then(first, next), "2026-08-02")).isEmpty();
        assertThat(codes(Paths.judged().then(first, later), "2026-08-02"))
                .containsExactly("authorisation-too-long");
    }

    /** JW 6.1.8(4): only in an emergency it may be missing. */
    @Test
    void a_missing_declaration_rings_except_in_an_emergency() {
        assertThat(
                        codes(
                                given(
                                        1,
                                        AuthorisationKind.ORDINARY,
                                        Frame.GUARDIANSHIP,
                                        "2026-02-01",
                                        "2026-08-31",
                                        false)))
                .containsExactly("declaration-missing");
        assertThat(
                        codes(
                                given(
                                        1,
                                        AuthorisationKind.EMERGENCY,
                                        Frame.GUARDIANSHIP,
                                        "2026-02-01",
                                        "2026-02-14",
                                        false)))
                .isEmpty();
    }

    /** JW 6.1.2(3), care-rules 11. */
    @Test
    void youth_rehabilitation_alone_is_no_basis_until_consent_is_there() {
        var past =
                Paths.judged()
                        .then(
                                given(
                                        1,
                                        AuthorisationKind.ORDINARY,
                                        Frame.REHABILITATION,
                                        "2026-02-01",
                                        "2026-08-31",
                                        true));
        assertThat(codes(past, "2026-02-01")).containsExactly("authorisation-without-basis");
        var agreed = past.then(frame(Frame.CONSENT, "2026-02-05", "2026-08-31"));
        assertThat(Alarms.of(agreed.trajectory(), agreed.rulebook(), on("2026-02-06")))
                .extracting(Alarm::code, Alarm::until)
                .containsExactly(tuple("authorisation-without-basis", on("2026-02-05")));
    }

    private static LegalEvent.FrameRegistered frame(Frame frame, String first, String last) {
        return new LegalEvent.FrameRegistered(frame, days(first, last), null, on(first));
    }

    /** Care-rules 11: the Act has no lapse clause, so it is a question, and it rings. */
    @Test
    void an_order_that_ends_before_the_authorisation_is_a_question_until_prolonged() {
        var past = Paths.placed().then(frame(Frame.SUPERVISION_ORDER, "2025-06-01", "2026-02-28"));
        assertThat(codes(past, "2026-02-28")).isEmpty();
        assertThat(Alarms.of(past.trajectory(), past.rulebook(), on("2026-03-01")))
                .extracting(Alarm::code, Alarm::disputed, Alarm::since)
                .containsExactly(tuple("frame-ended-before-authorisation", true, on("2026-03-01")));
        var prolonged = past.then(frame(Frame.SUPERVISION_ORDER, "2026-03-01", "2026-12-31"));
        assertThat(codes(prolonged, "2026-03-01")).isEmpty();
    }

    /** JW 6.1.2(4): Sam turns eighteen on 14 May 2028. */
    @Test
    void eighteen_rings_on_the_birthday_and_again_half_a_year_later() {
        var past =
                Paths.judged()
                        .then(given(1, AuthorisationKind.ORDINARY, "2028-03-01", "2029-02-28"));
        assertThat(codes(past, "2028-05-13")).isEmpty();
        assertThat(codes(past, "2028-05-14")).containsExactly("eighteen-under-authorisation");
        assertThat(codes(past, "2028-11-13")).containsExactly("eighteen-under-authorisation");
        assertThat(codes(past, "2028-11-14"))
                .containsExactly("half-year-past-eighteen", "eighteen-under-authorisation");
        assertThat(codes(past, "2029-03-01")).hasSize(2);
        assertThat(Alarms.standing(past.trajectory(), past.rulebook(), on("2029-03-01"))).isEmpty();
    }

    /** JW 6.1.6(5). */
    @Test
    void an_admission_under_a_conditional_authorisation_lasts_half_a_year_at_most() {
        var past =
                Paths.judged()
                        .then(
                                given(1, AuthorisationKind.CONDITIONAL, "2026-02-01", "2026-07-31"),
                                given(2, AuthorisationKind.CONDITIONAL, "2026-08-01", "2027-07-31"),
                                new LegalEvent.AdmittedOnCondition(
                                        new AuthorisationNo(2),
                                        true,
                                        story("Onbekend waar."),
                                        on("2026-08-10")));
        assertThat(codes(past, "2027-02-09")).isEmpty();
        assertThat(codes(past, "2027-02-10")).containsExactly("admission-too-long");
    }
}
