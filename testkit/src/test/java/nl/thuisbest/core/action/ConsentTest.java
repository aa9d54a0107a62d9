package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.NOT_YET_QUALIFIED;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TellingPaths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final Past WITH_LEAVE_PLANNED =
            Paths.placed()
                    .then(
                            Happened.leave(
                                    1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME));

    private static LegalAction.GiveConsent consent(ConsentTo to, @Nullable LeaveNo leave) {
        return new LegalAction.GiveConsent(to, leave, story("Verantwoord."), on("2026-02-11"));
    }

    @Test
    void a_qualified_behavioural_scientist_consents_by_name() {
        given(WITH_LEAVE_PLANNED)
                .by(HANNE)
                .when(consent(ConsentTo.LEAVE, new LeaveNo(1)))
                .then(
                        new LegalEvent.ConsentGiven(
                                ConsentTo.LEAVE,
                                new LeaveNo(1),
                                HANNE.staff(),
                                story("Verantwoord."),
                                on("2026-02-11")));
    }

    /** Regeling Jeugdwet art. 2: the role alone does not qualify. */
    @Test
    void nobody_else_can() {
        var refusals =
                given(WITH_LEAVE_PLANNED)
                        .by(NOT_YET_QUALIFIED)
                        .when(consent(ConsentTo.LEAVE, new LeaveNo(1)))
                        .refusals();
        assertThat(refusals)
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("not-a-qualified-gw");
                    assertThat(r.force()).isEqualTo(Force.LAW);
                });
        given(WITH_LEAVE_PLANNED)
                .by(TESS)
                .when(consent(ConsentTo.LEAVE, null))
                .thenRefused("not-a-qualified-gw", "leave-asked");
    }

    @Test
    void consent_is_to_one_leave_that_still_waits_for_it() {
        given(WITH_LEAVE_PLANNED)
                .by(HANNE)
                .when(consent(ConsentTo.LEAVE, null))
                .thenRefused("leave-asked");
        given(WITH_LEAVE_PLANNED)
                .by(HANNE)
                .when(consent(ConsentTo.LEAVE, new LeaveNo(2)))
                .thenRefused("unknown-leave");
        given(WITH_LEAVE_PLANNED, Happened.granted(1, "2026-02-10"))
                .by(HANNE)
                .when(consent(ConsentTo.LEAVE, new LeaveNo(1)))
                .thenRefused("leave-not-open");
        given(WITH_LEAVE_PLANNED)
                .by(HANNE)
                .when(consent(ConsentTo.MEASURES_IN_PLAN, new LeaveNo(1)))
                .thenRefused("no-leave-here");
    }

    @Test
    void consent_to_suspension_asks_something_to_suspend() {
        given(WITH_LEAVE_PLANNED)
                .by(HANNE)
                .when(consent(ConsentTo.SUSPENSION, null))
                .thenAccepted();
        given(Paths.judged())
                .by(HANNE)
                .when(consent(ConsentTo.SUSPENSION, null))
                .thenRefused("no-authorisation-in-force");
    }

    private static LegalAction.GiveNotice notice(
            ClockId duty, Recipient recipient, @Nullable String attempt) {
        return new LegalAction.GiveNotice(
                duty,
                recipient,
                Channel.SECURE_MAIL,
                attempt == null ? null : line(attempt),
                on("2026-04-04"));
    }

    @Test
    void a_notice_is_given_or_was_tried_and_holds_up_nothing() {
        given(Paths.suspended())
                .when(notice(TestRulebook.TELL_BOARD, Recipient.CHILD_PROTECTION_BOARD, null))
                .then(
                        new LegalEvent.NoticeGiven(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                Channel.SECURE_MAIL,
                                TellingPaths.suspension(),
                                null,
                                on("2026-04-04"),
                                null));
        given(Paths.suspended())
                .when(
                        notice(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                "09.10 geen gehoor"))
                .then(
                        new LegalEvent.NoticeAttempted(
                                TestRulebook.TELL_BOARD,
                                Recipient.CHILD_PROTECTION_BOARD,
                                line("09.10 geen gehoor"),
                                TellingPaths.suspension(),
                                on("2026-04-04"),
                                null));
    }

    @Test
    void a_notice_belongs_to_a_duty_and_goes_to_whom_it_is_owed() {
        given(Paths.suspended())
                .when(notice(new ClockId("iets-anders"), Recipient.COLLEGE, null))
                .thenRefused("unknown-duty");
        given(Paths.suspended())
                .when(notice(TestRulebook.TELL_BOARD, Recipient.COLLEGE, null))
                .thenRefused("other-recipient");
    }
}
