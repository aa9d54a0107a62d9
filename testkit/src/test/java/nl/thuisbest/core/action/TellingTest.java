package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.decision.Decisions;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TellingPaths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final EntryNo SUSPENSION = TellingPaths.suspension();

    private static LegalAction.GiveNotice notice(
            @Nullable EntryNo decision, @Nullable LetterNo letter, String day) {
        return new LegalAction.GiveNotice(
                TestRulebook.TELL_BOARD,
                Recipient.CHILD_PROTECTION_BOARD,
                Channel.SECURE_MAIL,
                null,
                decision,
                letter,
                null,
                on(day));
    }

    private static List<LegalDecision> decisions(Past past, LocalDate today) {
        var path = past.trajectory();
        return Decisions.of(path, past.rulebook(), Duties.of(path, past.rulebook(), today));
    }

    private static LegalDecision suspension(Past past, String today) {
        return decisions(past, on(today)).stream()
                .filter(decision -> decision.entry().equals(SUSPENSION))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_letter_is_kept_with_the_decision_it_is_about() {
        given(Paths.suspended())
                .by(TESS)
                .when(TellingPaths.letter(SUSPENSION))
                .then(
                        new LegalEvent.LetterMade(
                                new LetterNo(1),
                                TellingPaths.TEXT,
                                1,
                                TestRulebook.TELL_BOARD,
                                SUSPENSION,
                                Recipient.CHILD_PROTECTION_BOARD,
                                story("# Mededeling van een schorsing"),
                                on("2026-04-04"),
                                null));
        given(Paths.suspended())
                .by(TESS)
                .when(TellingPaths.letter(new EntryNo(1)))
                .thenRefused("notice-of-another");
    }

    @Test
    void a_notice_names_only_letters_and_decisions_that_there_are() {
        given(TellingPaths.withLetter())
                .by(TESS)
                .when(notice(SUSPENSION, new LetterNo(1), "2026-04-05"))
                .thenAccepted();
        given(TellingPaths.withLetter())
                .by(TESS)
                .when(notice(SUSPENSION, new LetterNo(2), "2026-04-05"))
                .thenRefused("unknown-letter");
        given(TellingPaths.withLetter())
                .by(TESS)
                .when(notice(new EntryNo(2), null, "2026-04-05"))
                .thenRefused("notice-of-another");
    }

    @Test
    void a_suspension_shows_who_decided_who_consented_why_and_who_must_be_told() {
        var decision = suspension(Paths.suspended(), "2026-04-10");
        assertThat(decision.kind()).isEqualTo(DecisionKind.SUSPENSION);
        assertThat(decision.source().value()).isEqualTo("JW 6.1.12(5)");
        assertThat(decision.consents())
                .singleElement()
                .satisfies(consent -> assertThat(consent.by()).isEqualTo(HANNE.staff()));
        assertThat(decision.reasons()).hasSize(1);
        assertThat(decision.notices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.state(on("2026-04-10"))).isEqualTo(Notice.State.LATE));
    }

    @Test
    void a_notice_that_went_by_letter_closes_the_row_and_names_the_letter() {
        var past =
                TellingPaths.withLetter()
                        .act(TESS, notice(SUSPENSION, new LetterNo(1), "2026-04-05"));
        var notice = suspension(past, "2026-04-10").notices().getFirst();
        assertThat(notice.state(on("2026-04-10"))).isEqualTo(Notice.State.SENT);
        assertThat(notice.sent())
                .isEqualTo(
                        new Notice.Sent(
                                on("2026-04-05"),
                                Channel.SECURE_MAIL,
                                TESS.staff(),
                                new LetterNo(1)));
        assertThat(notice.letters()).hasSize(1);
    }

    /** The case on the wall: notices of one decision never cover those of another (LIM21). */
    @Test
    void a_notice_of_a_later_suspension_does_not_meet_that_of_an_earlier_one() {
        var again =
                Paths.suspended()
                        .then(
                                new LegalEvent.SuspensionWithdrawn(
                                        Paths.AUTHORISATION, story("Terug."), on("2026-04-20")),
                                new LegalEvent.AuthorisationSuspended(
                                        Paths.AUTHORISATION,
                                        HANNE.staff(),
                                        story("Weer thuis."),
                                        null,
                                        on("2026-05-01")));
        var second = new EntryNo(again.entries().size());
        var told = again.act(TESS, notice(second, null, "2026-05-01"));
        assertThat(decisions(told, on("2026-05-02")))
                .filteredOn(decision -> decision.kind() == DecisionKind.SUSPENSION)
                .extracting(
                        LegalDecision::entry,
                        decision -> decision.notices().getFirst().state(on("2026-05-02")))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, Notice.State.SENT),
                        org.assertj.core.groups.Tuple.tuple(SUSPENSION, Notice.State.LATE));
    }

    @Test
    void who_does_not_say_which_tells_of_the_decision_that_waited_longest() {
        var told = Paths.suspended().act(TESS, notice(null, null, "2026-04-05")).events().getLast();
        assertThat(told)
                .isEqualTo(
                        new LegalEvent.NoticeGiven(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                Channel.SECURE_MAIL,
                                SUSPENSION,
                                null,
                                on("2026-04-05"),
                                null));
    }

    @Test
    void a_time_out_is_one_decision_with_its_legal_route() {
        var timeOuts =
                decisions(Paths.onTimeOut(), on("2026-04-21")).stream()
                        .filter(decision -> decision.timeOut() != null)
                        .toList();
        assertThat(timeOuts)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(DecisionKind.SUSPENSION_WITHDRAWN);
                    assertThat(one.reasons().getFirst().name()).isEqualTo("reasonForYouth");
                    assertThat(one.consents()).hasSize(1);
                });
    }
}
