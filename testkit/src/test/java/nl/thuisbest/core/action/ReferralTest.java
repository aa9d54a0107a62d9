package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.ReferralOrigin;
import nl.thuisbest.core.trajectory.ReferralQuestionNo;
import nl.thuisbest.core.trajectory.ReferralQuestions;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ReferralPaths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** From the referral to the answer: what is asked, answered and joined. */
class ReferralTest {
    private static Course.Stage stage(Past past) {
        return past.trajectory().course().stage();
    }

    @Test
    void what_the_referrer_said_besides_is_recorded_once() {
        var told = ReferralPaths.tell(false, "2026-01-05");
        given(Paths.referred()).when(told).thenAccepted();
        given(Paths.referred().act(TESS, told)).when(told).thenRefused("referral-told-already");
        given(Past.nothing()).when(told).thenRefused("not-referred");
    }

    @Test
    void urgent_says_why() {
        var silent =
                new ReferralAction.TellReferral(
                        ReferralOrigin.INVITATION,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        on("2026-01-05"));
        var refusals = given(Paths.referred()).when(silent).refusals();
        assertThat(refusals).extracting(r -> r.code()).containsExactly("why-urgent");
        assertThat(refusals.getFirst().field()).isEqualTo("whyUrgent");
    }

    @Test
    void a_question_gets_the_next_number_and_its_own_answer() {
        given(Paths.referred())
                .when(ReferralPaths.ask("2026-01-08"))
                .then(
                        new ReferralEvent.MoreAsked(
                                new ReferralQuestionNo(1),
                                story("Slaapt Sam nog thuis?"),
                                on("2026-01-08")));
        var twice = ReferralPaths.asked().act(TESS, ReferralPaths.ask("2026-01-09"));
        given(twice)
                .when(ReferralPaths.answer(2, "2026-01-12"))
                .then(
                        new ReferralEvent.MoreAnswered(
                                new ReferralQuestionNo(2),
                                story("Ja, bij oma."),
                                line("Lotte Kuip"),
                                on("2026-01-12")));
        var answered = twice.act(TESS, ReferralPaths.answer(2, "2026-01-12"));
        assertThat(ReferralQuestions.of(answered.trajectory()).open())
                .extracting(one -> one.asked().number().value())
                .containsExactly(1);
    }

    @Test
    void an_answer_belongs_to_a_question_that_waits_and_does_not_come_before_it() {
        given(Paths.referred())
                .when(ReferralPaths.answer(1, "2026-01-12"))
                .thenRefused("unknown-referral-question");
        given(ReferralPaths.answered())
                .when(ReferralPaths.answer(1, "2026-01-13"))
                .thenRefused("referral-question-answered");
        given(ReferralPaths.asked())
                .today("2026-01-12")
                .when(ReferralPaths.answer(1, "2026-01-07"))
                .thenRefused("before-referral-question");
    }

    @Test
    void who_has_an_answer_is_asked_no_more_and_an_open_question_can_still_be_answered() {
        var indicated =
                ReferralPaths.asked()
                        .act(
                                HANNE,
                                new CourseAction.Indicate(
                                        story("Past."), story("Zitting volgt."), on("2026-01-13")));
        given(indicated)
                .when(ReferralPaths.ask("2026-01-14"))
                .thenRefused("referral-answered-already");
        given(indicated).when(ReferralPaths.answer(1, "2026-01-14")).thenAccepted();
    }

    @Test
    void a_joined_referral_ends_here_and_tells_where_it_goes_on() {
        var joined = ReferralPaths.joined();
        assertThat(stage(joined))
                .isEqualTo(new Course.Stage.Joined(on("2026-01-13"), Family.PATH_OF_SISTER));
        assertThat(joined.trajectory().course().running()).isFalse();
        given(joined).when(ReferralPaths.ask("2026-01-14")).thenRefused("not-running");
        given(joined).when(ReferralPaths.join("2026-01-14")).thenRefused("not-running");
    }

    @Test
    void nothing_is_joined_to_itself() {
        given(Paths.referred())
                .when(
                        new ReferralAction.JoinReferral(
                                Family.PATH, story("Dezelfde."), on("2026-01-13")))
                .thenRefused("join-into-itself");
    }

    @Test
    void someone_of_eleven_or_eighteen_is_referred_and_the_age_says_which_programme_is_not_meant() {
        var programme =
                TestRulebook.get().programme(Paths.referred().trajectory().course().programme());
        var day = on("2026-01-08");
        assertThat(AgeFit.outside(bornOn("2013-01-09"), programme, day)).isFalse();
        assertThat(AgeFit.outside(bornOn("2014-01-09"), programme, day)).isTrue();
        assertThat(AgeFit.outside(bornOn("2008-01-08"), programme, day)).isTrue();
        assertThat(AgeFit.outside(bornOn("2008-01-09"), programme, day)).isFalse();
        assertThat(AgeFit.others(bornOn("2014-01-09"), TestRulebook.get(), day)).isEmpty();
    }

    private static Trajectory bornOn(String day) {
        var referred =
                Paths.referred()
                        .trajectory()
                        .history()
                        .events(CourseEvent.Referred.class)
                        .findFirst()
                        .orElseThrow();
        return Past.nothing()
                .then(
                        new CourseEvent.Referred(
                                referred.programme(),
                                referred.youth(),
                                new BirthDate(LocalDate.parse(day)),
                                referred.referrer(),
                                referred.organisation(),
                                referred.contact(),
                                referred.municipality(),
                                referred.frame(),
                                referred.situation(),
                                referred.whyOrdinaryHelpFallsShort(),
                                referred.whatThisAdds(),
                                null,
                                null,
                                false,
                                referred.on()))
                .trajectory();
    }
}
