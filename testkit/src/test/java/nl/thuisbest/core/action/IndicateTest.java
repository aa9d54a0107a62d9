package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicateTest {
    private static CourseAction.Indicate indicate(@Nullable String deviation, String day) {
        return new CourseAction.Indicate(
                story("Past."), deviation == null ? null : story(deviation), on(day));
    }

    private static CourseAction.JudgeCriterion judge(CriterionId criterion, Finding finding) {
        return new CourseAction.JudgeCriterion(
                criterion, finding, story("Besproken."), line("Noor"), on("2026-01-08"));
    }

    @Test
    void it_is_indicated_when_every_criterion_fits() {
        given(Paths.authorised())
                .by(HANNE)
                .when(indicate(null, "2026-01-13"))
                .then(new CourseEvent.Indicated(story("Past."), List.of(), null, on("2026-01-13")));
    }

    @Test
    void each_open_criterion_asks_a_reason_by_its_name_and_blocks_nothing() {
        var refusals =
                given(Paths.referred()).by(HANNE).when(indicate(null, "2026-01-13")).refusals();
        assertThat(refusals)
                .allSatisfy(r -> assertThat(r.force()).isEqualTo(Force.PROGRAMME))
                .allSatisfy(r -> assertThat(r.field()).isEqualTo("deviation"))
                .extracting(Refusal::code, r -> r.arguments().get("criterion"))
                .containsExactly(
                        tuple("criterion-unknown", TestRulebook.CARERS_WILLING),
                        tuple("criterion-not-met", TestRulebook.AUTHORISED),
                        tuple("criterion-unknown", TestRulebook.ADMISSION_NEEDED));
    }

    @Test
    void with_the_reason_it_goes_on_and_the_event_tells_despite_what() {
        given(Paths.judged())
                .by(HANNE)
                .when(indicate("De zitting is over twee dagen.", "2026-01-13"))
                .then(
                        new CourseEvent.Indicated(
                                story("Past."),
                                List.of(TestRulebook.AUTHORISED),
                                story("De zitting is over twee dagen."),
                                on("2026-01-13")));
    }

    @Test
    void an_exclusion_that_applies_is_told_as_one() {
        given(Paths.authorised(), Happened.judged(TestRulebook.ADMISSION_NEEDED, Finding.MET))
                .by(HANNE)
                .when(indicate(null, "2026-01-13"))
                .thenRefused("criterion-excludes");
    }

    @Test
    void a_reason_that_was_not_needed_is_not_kept() {
        given(Paths.authorised())
                .by(HANNE)
                .when(indicate("Voor de zekerheid.", "2026-01-13"))
                .then(new CourseEvent.Indicated(story("Past."), List.of(), null, on("2026-01-13")));
    }

    @Test
    void the_day_before_the_eighteenth_birthday_is_in_time_and_the_birthday_is_not() {
        var running =
                Paths.authorised()
                        .then(
                                new LegalEvent.AuthorisationRegistered(
                                        new AuthorisationNo(2),
                                        AuthorisationKind.ORDINARY,
                                        Frame.SUPERVISION_ORDER,
                                        days("2028-05-01", "2028-06-30"),
                                        line("Rechtbank Verzonnen"),
                                        line("GZ-psycholoog"),
                                        on("2028-05-01")));
        given(running).by(HANNE).when(indicate(null, "2028-05-13")).thenAccepted();
        given(running)
                .by(HANNE)
                .when(indicate(null, "2028-05-14"))
                .thenRefused("criterion-not-met");
    }

    @Test
    void what_can_be_done_now_warns_before_anything_is_filled_in() {
        var situation = Paths.judged().situation(HANNE, on("2026-01-13"));
        var offer =
                Actions.offers(Paths.judged().trajectory(), situation).stream()
                        .filter(o -> o.type().code().equals("indicate"))
                        .findFirst()
                        .orElseThrow();
        assertThat(offer.reasons()).extracting(Refusal::code).containsExactly("criterion-not-met");
        assertThat(offer.possible()).isTrue();
    }

    @Test
    void it_is_decided_once() {
        given(Paths.indicated())
                .by(HANNE)
                .when(indicate(null, "2026-01-14"))
                .thenRefused("already-indicated");
        given(Paths.indicated())
                .by(HANNE)
                .when(
                        new CourseAction.Decline(
                                story("Past niet."), story("Open plek."), on("2026-01-14")))
                .thenRefused("already-indicated");
        given(Past.nothing())
                .by(HANNE)
                .when(indicate(null, "2026-01-13"))
                .thenRefused("not-referred");
    }

    @Test
    void a_no_says_why_and_what_instead_and_ends_the_path() {
        var declined =
                new CourseEvent.Declined(
                        story("Thuis is nu veilig genoeg."),
                        story("Gewone MST vanaf maandag."),
                        on("2026-01-13"));
        given(Paths.judged())
                .by(HANNE)
                .when(
                        new CourseAction.Decline(
                                declined.reasons(), declined.insteadOffered(), declined.on()))
                .then(declined);
        given(Paths.judged(), declined)
                .by(HANNE)
                .when(indicate(null, "2026-01-14"))
                .thenRefused("not-running");
    }

    @Test
    void a_criterion_is_judged_with_its_evidence() {
        given(Paths.referred())
                .when(judge(TestRulebook.CARERS_WILLING, Finding.MET))
                .then(
                        new CourseEvent.CriterionJudged(
                                TestRulebook.CARERS_WILLING,
                                Finding.MET,
                                story("Besproken."),
                                line("Noor"),
                                on("2026-01-08")));
    }

    @Test
    void what_the_path_itself_settles_cannot_be_judged_otherwise() {
        given(Paths.referred())
                .when(judge(TestRulebook.AGE, Finding.NOT_MET))
                .thenRefused("settled-by-path");
        given(Paths.referred()).when(judge(TestRulebook.AGE, Finding.MET)).thenAccepted();
    }

    @Test
    void a_criterion_of_another_programme_is_not_judged() {
        given(Paths.referred())
                .when(judge(new CriterionId("iets-anders"), Finding.MET))
                .thenRefused("unknown-criterion");
    }

    @Test
    void earlier_help_is_told_also_of_one_parent_and_also_late() {
        given(Paths.closed()).today("2026-07-01").when(earlierHelp(Family.NOOR)).thenAccepted();
        given(Paths.referred()).when(earlierHelp(Family.TOOS)).thenRefused("unknown-person");
    }

    private static CourseAction.RecordEarlierHelp earlierHelp(PersonId forWhom) {
        return new CourseAction.RecordEarlierHelp(
                line("Gezinscoach"),
                line("Wijkteam Verzonnen"),
                line("2024"),
                story("Even rust, daarna weer ruzie."),
                line("moeder"),
                forWhom,
                on("2026-01-08"));
    }
}
