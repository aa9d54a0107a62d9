package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.TogetherWalk.ASK;
import static nl.thuisbest.core.action.TogetherWalk.advice;
import static nl.thuisbest.core.action.TogetherWalk.advised;
import static nl.thuisbest.core.action.TogetherWalk.agreed;
import static nl.thuisbest.core.action.TogetherWalk.ask;
import static nl.thuisbest.core.action.TogetherWalk.follow;
import static nl.thuisbest.core.action.TogetherWalk.screened;
import static nl.thuisbest.core.action.TogetherWalk.table;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.evaluation.RegionLearning;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAsk.AskStage;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** A question to the expert team is followed until it is broken through or explained (RET1). */
class ExpertTest {
    private static ExpertAsk first(Past past) {
        return ExpertAsks.of(past.trajectory()).find(ASK).orElseThrow();
    }

    private static ExpertAction.FinishExpertAction finished(boolean done, boolean why) {
        return new ExpertAction.FinishExpertAction(
                new ExpertActionNo(1),
                done,
                why ? story("Geen antwoord.") : null,
                on("2026-03-20"));
    }

    private static Past asked() {
        return Paths.placed().act(TESS, ask(false));
    }

    @Test
    void each_step_leads_to_the_next_until_it_is_broken_through() {
        var past = asked();
        assertThat(first(past).stage()).isEqualTo(AskStage.TO_SCREEN);
        var more = past.act(TESS, screened(Screening.ASK_MORE, "2026-02-12"));
        assertThat(first(more).stage()).isEqualTo(AskStage.MORE_ASKED);
        var added =
                more.act(TESS, new ExpertAction.SupplementAsk(ASK, story("Zo."), on("2026-02-13")));
        assertThat(first(added).stage()).isEqualTo(AskStage.TO_SCREEN);
        var up = added.act(TESS, screened(Screening.TAKE_UP, "2026-02-16"));
        assertThat(first(up).stage()).isEqualTo(AskStage.TO_TABLE);
        var held = up.act(TESS, table("2026-03-04"));
        assertThat(first(held).stage()).isEqualTo(AskStage.TO_ADVISE);
        var told = held.act(TESS, advice("2026-03-06"));
        assertThat(first(told).stage()).isEqualTo(AskStage.TO_FOLLOW);
        var not = told.act(TESS, follow(Breakthrough.NOT_YET, "2026-04-03"));
        assertThat(first(not).stage()).isEqualTo(AskStage.TO_FOLLOW);
        var through = not.act(TESS, follow(Breakthrough.BROKEN_THROUGH, "2026-05-01"));
        assertThat(first(through).open()).isFalse();
        assertThat(first(through).brokenThroughOn()).contains(on("2026-05-01"));
    }

    @Test
    void what_the_team_did_is_recorded_in_whatever_order_it_came() {
        given(asked()).when(table("2026-02-20")).thenAccepted();
        given(asked()).when(advice("2026-02-20")).thenAccepted();
        given(asked()).when(table("2026-02-01")).thenRefused("before-expert-ask");
    }

    @Test
    void referred_elsewhere_names_where_and_may_be_added_to_again() {
        given(asked())
                .when(
                        new ExpertAction.ScreenAsk(
                                ASK,
                                Screening.REFER_ELSEWHERE,
                                story("Past bij het wijkteam."),
                                null,
                                on("2026-02-12")))
                .thenRefused("screened-elsewhere");
        var sent = asked().act(TESS, screened(Screening.REFER_ELSEWHERE, "2026-02-12"));
        assertThat(first(sent).stage()).isEqualTo(AskStage.ELSEWHERE);
        given(sent).when(table("2026-02-20")).thenRefused("expert-ask-over");
        var again =
                sent.act(
                        TESS,
                        new ExpertAction.SupplementAsk(
                                ASK, story("Daar lukte het niet."), on("2026-03-12")));
        assertThat(first(again).stage()).isEqualTo(AskStage.TO_SCREEN);
    }

    @Test
    void consent_names_who_gave_it_and_no_place_names_of_what() {
        var nobody =
                new ExpertAction.AskExperts(
                        StuckKind.NO_PLACE,
                        story("Vol."),
                        story("Gebeld."),
                        story("Waar?"),
                        null,
                        on("2026-01-20"),
                        AskGround.CONSENT,
                        List.of(),
                        false,
                        TogetherWalk.DAY);
        given(Paths.placed()).when(nobody).thenRefused("expert-consent-of", "no-place-of-what");
    }

    @Test
    void an_agreement_not_kept_says_why_and_is_finished_once() {
        var past = advised().act(TESS, agreed("2026-03-20"));
        given(past).when(finished(false, false)).thenRefused("expert-action-why-not");
        var done = past.act(TESS, finished(false, true));
        given(done).when(finished(true, false)).thenRefused("expert-action-finished");
        given(advised()).when(finished(true, false)).thenRefused("no-such-expert-action");
        given(advised()).when(agreed("2026-03-01")).thenRefused("expert-action-due-before");
    }

    @Test
    void a_case_that_gets_stuck_again_is_followed_again_but_a_withdrawn_one_is_not() {
        var through = advised().act(TESS, follow(Breakthrough.BROKEN_THROUGH, "2026-04-03"));
        var stuck = through.act(TESS, follow(Breakthrough.NOT_YET, "2026-05-03"));
        assertThat(first(stuck).stage()).isEqualTo(AskStage.TO_FOLLOW);
        given(TogetherWalk.asked())
                .when(follow(Breakthrough.EXPLAINED, "2026-05-03"))
                .thenRefused("expert-ask-over");
    }

    @Test
    void the_region_learns_from_five_questions_on_and_hides_what_points_to_one() {
        var one = first(advised().act(TESS, follow(Breakthrough.BROKEN_THROUGH, "2026-05-01")));
        var few = RegionLearning.of(Collections.nCopies(4, one), on("2026-06-01"));
        assertThat(few.asked()).isEmpty();
        assertThat(few.stuck()).allMatch(row -> row.number().isEmpty());
        var five = RegionLearning.of(Collections.nCopies(5, one), on("2026-06-01"));
        assertThat(five.asked()).contains(5);
        assertThat(five.toTable().median()).hasValue(22);
        assertThat(five.toBreakthrough().median()).hasValue(80);
        assertThat(five.stuck())
                .filteredOn(row -> row.kind() == StuckKind.NO_PLACE)
                .allMatch(row -> row.number().equals(Optional.of(5)));
        assertThat(five.noPlace())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.questions()).isEqualTo(5);
                    assertThat(row.days()).isEqualTo(5 * 101);
                });
    }

    @Test
    void a_total_never_tells_of_the_one_that_is_left() {
        var through = first(advised().act(TESS, follow(Breakthrough.BROKEN_THROUGH, "2026-05-01")));
        var six = new java.util.ArrayList<>(Collections.nCopies(5, through));
        six.add(first(advised()));
        var learned = RegionLearning.of(six, on("2026-06-01"));
        assertThat(learned.asked()).contains(6);
        assertThat(learned.outcomes()).allMatch(row -> row.number().isEmpty());
        assertThat(learned.toBreakthrough().median()).isEmpty();
        assertThat(learned.toTable().median()).hasValue(22);
    }

    @Test
    void the_words_of_a_signal_are_told_only_when_its_kind_was_given_often() {
        var one = first(TogetherWalk.asked());
        assertThat(RegionLearning.of(Collections.nCopies(6, one), on("2026-06-01")).signalled())
                .hasSize(6);
        var silent = first(advised());
        var mixed = new java.util.ArrayList<>(Collections.nCopies(6, silent));
        mixed.add(one);
        assertThat(RegionLearning.of(mixed, on("2026-06-01")).signalled()).isEmpty();
    }
}
