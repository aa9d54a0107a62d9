package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Chain;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.core.trajectory.Requester;
import nl.thuisbest.core.trajectory.Stage;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import nl.thuisbest.testkit.TitlePaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static TitleAction.RequestAuthorisation request(
            AuthorisationKind kind, String first, String last) {
        return new TitleAction.RequestAuthorisation(
                kind, Requester.COLLEGE, days(first, last), null, null, on("2026-01-12"));
    }

    private static List<String> codes(Past past, String today) {
        return Alarms.of(past.trajectory(), past.rulebook(), on(today)).stream()
                .filter(Alarm::stands)
                .map(Alarm::code)
                .toList();
    }

    private static List<Stage> chain(Past past, AuthorisationNo number, String today) {
        var path = past.trajectory();
        return Chain.of(path, path.legal().authorisation(number).orElseThrow(), on(today)).stream()
                .map(Stage.Step::stage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2027-01-31, 2027-02-01",
        "EMERGENCY, 2026-02-28, 2026-03-01",
        "CONDITIONAL, 2026-07-31, 2026-08-01"
    })
    void JW_6_1_12_2_a_request_for_one_day_more_than_the_longest_term_is_refused(
            AuthorisationKind kind, String last, String tooLate) {
        given(Paths.judged()).when(request(kind, "2026-02-01", last)).thenAccepted();
        var refused = given(Paths.judged()).when(request(kind, "2026-02-01", tooLate));
        refused.thenRefused("request-too-long");
        assertThat(refused.refusals())
                .extracting(Refusal::source, Refusal::field)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                new Source("JW 6.1.12(2)"), "period.until"));
    }

    @Test
    void JW_6_1_12_2_an_authorisation_of_fourteen_months_is_recorded_as_a_fact_and_rings() {
        var past =
                Paths.judged()
                        .act(
                                TESS,
                                TitlePaths.inFull(
                                        AuthorisationKind.ORDINARY,
                                        Frame.SUPERVISION_ORDER,
                                        "2026-01-26",
                                        "2027-03-25",
                                        "2026-01-12"));
        assertThat(codes(past, "2026-01-12")).contains("authorisation-too-long");
    }

    @Test
    void JW_6_1_2_2c_an_extension_asks_why_nothing_lighter_will_do() {
        var asked = TitlePaths.extension("2026-06-01");
        given(Paths.placed())
                .when(
                        new TitleAction.RequestAuthorisation(
                                asked.kind(),
                                asked.requester(),
                                asked.period(),
                                asked.follows(),
                                null,
                                asked.on()))
                .thenRefused("nothing-lighter-asked");
        given(Paths.placed())
                .when(
                        new TitleAction.ChooseCoverage(
                                Paths.AUTHORISATION,
                                Afterwards.EXTENSION,
                                story("Het plan loopt langer."),
                                null,
                                on("2026-06-01")))
                .thenRefused("nothing-lighter-asked");
        given(Paths.placed()).when(asked).thenAccepted();
    }

    @Test
    void care_rules_6_to_go_on_without_asks_a_reason_and_nothing_else() {
        given(Paths.placed())
                .when(
                        new TitleAction.ChooseCoverage(
                                Paths.AUTHORISATION,
                                Afterwards.WITHOUT,
                                story("Thuis gaat het zonder."),
                                null,
                                on("2026-06-01")))
                .then(
                        new TitleEvent.CoverageChosen(
                                Paths.AUTHORISATION,
                                Afterwards.WITHOUT,
                                story("Thuis gaat het zonder."),
                                null,
                                on("2026-06-01")));
        given(Paths.placed())
                .when(
                        new TitleAction.ChooseCoverage(
                                Paths.AUTHORISATION,
                                Afterwards.WITHOUT,
                                story("Te laat."),
                                null,
                                on("2026-08-26")))
                .thenRefused("authorisation-already-ended");
    }

    @Test
    void JW_6_1_8_a_request_is_open_until_the_court_grants_or_refuses_it() {
        var asked = Paths.placed().act(TESS, TitlePaths.extension("2026-06-01"));
        assertThat(asked.trajectory().legal().titles().open()).hasSize(1);
        var refused =
                asked.act(
                        TESS,
                        new TitleAction.RecordCourtRefusal(
                                new RequestNo(1), null, null, on("2026-06-20")));
        assertThat(refused.trajectory().legal().titles().open()).isEmpty();
        given(refused)
                .when(
                        new TitleAction.RecordCourtRefusal(
                                new RequestNo(1), null, null, on("2026-06-21")))
                .thenRefused("request-decided");
        var granted =
                asked.act(
                        TESS,
                        TitlePaths.inFull(
                                AuthorisationKind.ORDINARY,
                                Frame.SUPERVISION_ORDER,
                                "2026-08-26",
                                "2026-11-25",
                                "2026-06-20"));
        assertThat(granted.trajectory().legal().titles().requests().getFirst().granted())
                .isEqualTo(TitlePaths.SECOND);
        assertThat(chain(granted, TitlePaths.SECOND, "2026-06-21"))
                .containsExactly(new Stage.Requested(), new Stage.Granted());
        assertThat(chain(granted, Paths.AUTHORISATION, "2026-08-26"))
                .containsExactly(
                        new Stage.Granted(),
                        new Stage.Executed(),
                        new Stage.Extended(TitlePaths.SECOND));
    }

    @Test
    void JW_6_1_12_5_the_chain_tells_suspension_and_its_withdrawal() {
        assertThat(chain(Paths.onTimeOut(), Paths.AUTHORISATION, "2026-04-21"))
                .containsExactly(
                        new Stage.Granted(),
                        new Stage.Executed(),
                        new Stage.Suspended(),
                        new Stage.Resumed());
        var authorisation = Paths.suspended().trajectory().legal().authorisations().getFirst();
        assertThat(authorisation.stageOn(on("2026-01-25"))).isEqualTo(new Stage.Granted());
        assertThat(authorisation.stageOn(on("2026-04-03"))).isEqualTo(new Stage.Executed());
        assertThat(authorisation.stageOn(on("2026-04-04"))).isEqualTo(new Stage.Suspended());
        assertThat(authorisation.stageOn(on("2026-08-26"))).isEqualTo(new Stage.Ended());
    }

    @Test
    void JW_6_1_12_4_the_institution_finds_a_residential_place_no_longer_needed_lapses_at_once() {
        var past =
                Paths.placed()
                        .act(
                                TESS,
                                new LegalAction.EndAuthorisation(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.NO_LONGER_NEEDED,
                                        null,
                                        on("2026-03-02")));
        assertThat(past.trajectory().legal().titleToStayOn(on("2026-03-01"))).isTrue();
        assertThat(past.trajectory().legal().titleToStayOn(on("2026-03-02"))).isFalse();
        assertThat(chain(past, Paths.AUTHORISATION, "2026-03-02"))
                .endsWith(new Stage.Lapsed(AuthorisationEnd.NO_LONGER_NEEDED));
    }

    @Test
    void an_allocation_that_ends_early_leaves_the_rest_uncovered() {
        var past =
                Paths.placed()
                        .act(
                                TESS,
                                new TitleAction.EndAllocation(
                                        new AllocationNo(2),
                                        on("2026-03-31"),
                                        null,
                                        on("2026-03-20")));
        assertThat(past.trajectory().legal().allocatedOn(Product.MST, on("2026-03-31"))).isTrue();
        assertThat(past.trajectory().legal().allocatedOn(Product.MST, on("2026-04-01"))).isFalse();
        var gone =
                Paths.placed()
                        .act(
                                TESS,
                                new TitleAction.EndAllocation(
                                        new AllocationNo(2),
                                        on("2025-12-31"),
                                        null,
                                        on("2026-03-20")));
        assertThat(gone.trajectory().legal().allocationsOf(Product.MST)).isEmpty();
        assertThat(gone.trajectory().legal().nextAllocation()).isEqualTo(new AllocationNo(3));
    }

    @Test
    void care_rules_5_a_question_is_treated_by_name_for_one_authorisation() {
        given(Paths.placed())
                .by(HANNE)
                .when(
                        new TitleAction.TreatAs(
                                Paths.AUTHORISATION,
                                new nl.thuisbest.core.kernel.ReadingId("bedacht"),
                                null,
                                story("Zomaar."),
                                on("2026-03-01")))
                .thenRefused("unknown-reading");
        var treated = TitlePaths.everything().trajectory().legal().titles().treatments();
        assertThat(treated)
                .extracting(TitleEvent.TreatedAs::reading, TitleEvent.TreatedAs::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                TestRulebook.NOT_SUSPENDED, HANNE.staff()));
    }

    @Test
    void an_authorisation_in_its_first_form_is_read_back_without_what_was_not_asked_then() {
        var authorisation = Paths.authorised().trajectory().legal().authorisations().getFirst();
        assertThat(authorisation.grant()).isNull();
        assertThat(authorisation.unexamined()).isFalse();
        assertThat(
                        nl.thuisbest.core.shape.Mapper.read(
                                LegalEvent.AllocationRegistered.class,
                                nl.thuisbest.core.shape.Mapper.write(
                                        new LegalEvent.AllocationRegistered(
                                                new AllocationNo(1),
                                                Product.STAY,
                                                days("2026-01-26", "2026-07-25"),
                                                line("Bergen"),
                                                null,
                                                on("2026-01-12")),
                                        (_, text) -> new nl.thuisbest.core.shape.Tree.Sealed(text)),
                                (_, sealed) -> sealed.digest()))
                .extracting(LegalEvent.AllocationRegistered::volume)
                .isNull();
    }
}
