package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TitlePaths;
import org.junit.jupiter.api.Test;

class GezagConsentTest {
    private static List<String> codes(Past past, String today) {
        return Alarms.of(past.trajectory(), past.rulebook(), on(today)).stream()
                .filter(Alarm::stands)
                .map(Alarm::code)
                .toList();
    }

    private static Past byConsent(AuthorisationKind kind, String last) {
        return Paths.judged()
                .act(
                        TESS,
                        new TitleAction.RecordGezagConsent(
                                Family.NOOR, GezagConsent.GIVEN, null, on("2026-01-10")))
                .act(
                        TESS,
                        new TitleAction.RecordGezagConsent(
                                Family.RUBEN, GezagConsent.GIVEN, null, on("2026-01-11")))
                .act(
                        TESS,
                        TitlePaths.inFull(kind, Frame.CONSENT, "2026-01-26", last, "2026-01-12"));
    }

    private static TitleAction.RecordGezagConsent withdrawn(String day) {
        return new TitleAction.RecordGezagConsent(
                Family.RUBEN, GezagConsent.WITHDRAWN, story("Te lang."), on(day));
    }

    @Test
    void JW_6_1_2_7_consent_taken_back_by_one_holder_lapses_on_the_fourteenth_day() {
        var past =
                byConsent(AuthorisationKind.ORDINARY, "2026-07-25")
                        .act(TESS, withdrawn("2026-03-01"));
        var legal = past.trajectory().legal();
        assertThat(legal.inForceOn(on("2026-03-14"))).isPresent();
        assertThat(legal.inForceOn(on("2026-03-15"))).isEmpty();
        assertThat(codes(past, "2026-03-01")).contains("holder-consent-missing");
    }

    @Test
    void JW_6_1_3_5_with_an_emergency_authorisation_the_stay_may_last_until_its_end() {
        var past =
                byConsent(AuthorisationKind.EMERGENCY, "2026-02-22")
                        .act(TESS, withdrawn("2026-01-30"));
        var legal = past.trajectory().legal();
        assertThat(legal.inForceOn(on("2026-02-22"))).isPresent();
        assertThat(legal.inForceOn(on("2026-02-23"))).isEmpty();
    }

    @Test
    void JW_6_1_2_3_an_order_of_supervision_does_not_lapse_with_a_consent() {
        var past =
                Paths.placed()
                        .act(
                                TESS,
                                new TitleAction.RecordGezagConsent(
                                        Family.NOOR,
                                        GezagConsent.WITHDRAWN,
                                        null,
                                        on("2026-03-01")));
        assertThat(past.trajectory().legal().inForceOn(on("2026-08-25"))).isPresent();
    }

    @Test
    void JW_6_1_2_3c_consent_is_asked_of_each_holder_of_gezag_and_of_nobody_else() {
        var one =
                Paths.judged()
                        .act(
                                TESS,
                                new TitleAction.RecordGezagConsent(
                                        Family.NOOR, GezagConsent.GIVEN, null, on("2026-01-10")))
                        .act(
                                TESS,
                                TitlePaths.inFull(
                                        AuthorisationKind.ORDINARY,
                                        Frame.CONSENT,
                                        "2026-01-26",
                                        "2026-07-25",
                                        "2026-01-12"));
        assertThat(codes(one, "2026-01-12")).containsExactly("holder-consent-missing");
        assertThat(codes(byConsent(AuthorisationKind.ORDINARY, "2026-07-25"), "2026-01-12"))
                .isEmpty();
        given(Paths.judged())
                .when(
                        new TitleAction.RecordGezagConsent(
                                Family.SAM, GezagConsent.GIVEN, null, on("2026-01-10")))
                .thenRefused("holder-without-gezag");
    }

    @Test
    void JW_6_1_3_3_an_emergency_without_declaration_rings_unless_examining_was_impossible() {
        var full =
                TitlePaths.inFull(
                        AuthorisationKind.EMERGENCY,
                        Frame.SUPERVISION_ORDER,
                        "2026-01-26",
                        "2026-02-08",
                        "2026-01-26");
        var without =
                new LegalAction.RegisterAuthorisation(
                        full.kind(),
                        full.frame(),
                        full.period(),
                        full.court(),
                        full.grant(),
                        null,
                        null,
                        null,
                        full.on());
        assertThat(codes(Paths.judged().act(TESS, without), "2026-01-26"))
                .containsExactly("declaration-missing");
        var impossible =
                new LegalAction.RegisterAuthorisation(
                        full.kind(),
                        full.frame(),
                        full.period(),
                        full.court(),
                        full.grant(),
                        null,
                        null,
                        story("Niemand wist waar Sam was."),
                        full.on());
        assertThat(codes(Paths.judged().act(TESS, impossible), "2026-01-26")).isEmpty();
    }
}
