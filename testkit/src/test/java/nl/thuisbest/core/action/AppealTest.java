package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;

import nl.thuisbest.core.trajectory.Annulment.Extent;
import nl.thuisbest.core.trajectory.AppealOutcome;
import nl.thuisbest.core.trajectory.Appellant;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCaseNo;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Ruled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Appeals, the court, and what is done after a ruling (JW 6.5.4, 6.5.6, 6.1.7, 6.1.12(7)). */
class AppealTest {
    private static Past complained() {
        var revoked = Ruled.revokedAndInside();
        return revoked.then(Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"));
    }

    @Test
    void JW_6_5_4_lid_1_appeal_after_the_decision_or_when_four_weeks_passed_without_one() {
        var appeal = "2026-04-16";
        given(complained())
                .when(
                        new RemedyAction.RecordAppeal(
                                Ruled.COMPLAINT, Appellant.COMPLAINANT, on(appeal)))
                .thenRefused("appeal-before-decision");
        given(complained())
                .when(
                        new RemedyAction.RecordAppeal(
                                Ruled.COMPLAINT, Appellant.COMPLAINANT, on("2026-04-17")))
                .then(
                        new RemedyEvent.ComplaintAppealed(
                                Ruled.COMPLAINT, Appellant.COMPLAINANT, null, on("2026-04-17")));
        given(complained().then(Ruled.unfounded("2026-03-24")))
                .when(
                        new RemedyAction.RecordAppeal(
                                Ruled.COMPLAINT, Appellant.COMPLAINANT, on("2026-03-24")))
                .thenAccepted();
    }

    @Test
    void JW_6_5_6_lid_3_an_annulled_decision_asks_what_became_of_the_complaint() {
        var appealed =
                complained()
                        .then(
                                Ruled.unfounded("2026-03-24"),
                                new RemedyEvent.ComplaintAppealed(
                                        Ruled.COMPLAINT,
                                        Appellant.COMPLAINANT,
                                        null,
                                        on("2026-03-25")));
        given(appealed)
                .when(appealDecision(AppealOutcome.ANNULLED, null, null))
                .thenRefused("appeal-judgment-asked");
        given(appealed)
                .when(appealDecision(AppealOutcome.CONFIRMED, ComplaintOutcome.FOUNDED, null))
                .thenRefused("appeal-no-judgment");
        given(appealed)
                .when(appealDecision(AppealOutcome.ANNULLED, ComplaintOutcome.FOUNDED, null))
                .thenRefused("annulment-extent-asked");
        given(appealed)
                .when(
                        appealDecision(
                                AppealOutcome.ANNULLED, ComplaintOutcome.FOUNDED, Extent.WHOLE))
                .thenAccepted();
        given(complained())
                .when(appealDecision(AppealOutcome.CONFIRMED, null, null))
                .thenRefused("no-appeal");
    }

    private static RemedyAction.RecordAppealDecision appealDecision(
            AppealOutcome outcome, @Nullable ComplaintOutcome judgment, @Nullable Extent extent) {
        return new RemedyAction.RecordAppealDecision(
                Ruled.COMPLAINT,
                outcome,
                judgment,
                extent,
                extent == null ? null : on("2026-03-18"),
                null,
                null,
                null,
                on("2026-04-20"));
    }

    @Test
    void JW_6_5_1_lid_6_the_new_decision_is_recorded_once_when_it_was_ordered() {
        var ordered =
                complained()
                        .then(
                                new RemedyEvent.ComplaintDecided(
                                        Ruled.COMPLAINT,
                                        ComplaintOutcome.FOUNDED,
                                        Ruled.whole("2026-03-18"),
                                        on("2026-03-31"),
                                        null,
                                        on("2026-03-24"),
                                        null,
                                        on("2026-03-24")));
        var anew = new RemedyAction.RecordNewDecision(Ruled.COMPLAINT, null, on("2026-03-27"));
        given(ordered).when(anew).thenAccepted();
        given(ordered.act(TESS, anew)).when(anew).thenRefused("no-new-decision-due");
        given(complained()).when(anew).thenRefused("no-new-decision-due");
    }

    @Test
    void JW_6_1_7_lid_1_the_young_person_or_representative_asks_the_court() {
        var admitted = Ruled.admitted();
        var decision = Ruled.decision(admitted, LegalEvent.AdmittedOnCondition.class);
        given(admitted)
                .when(
                        new RemedyAction.RecordCourtRequest(
                                CourtAbout.ADMISSION,
                                decision,
                                CourtParty.PROVIDER,
                                on("2026-04-22")))
                .thenRefused("not-their-request");
        given(admitted)
                .when(
                        new RemedyAction.RecordCourtRequest(
                                CourtAbout.ADMISSION, decision, CourtParty.YOUTH, on("2026-04-22")))
                .then(Ruled.askedAboutAdmission(admitted));
        given(admitted)
                .when(
                        new RemedyAction.RecordCourtRequest(
                                CourtAbout.SUSPENSION_WITHDRAWN,
                                decision,
                                CourtParty.YOUTH,
                                on("2026-04-22")))
                .thenRefused("decision-not-about-that");
    }

    @Test
    void JW_6_1_12_lid_7_an_appeal_follows_on_a_ruling_and_there_is_one() {
        var admitted = Ruled.admitted();
        var asked = admitted.then(Ruled.askedAboutAdmission(admitted));
        var appeal =
                new RemedyAction.RecordCourtAppeal(
                        Ruled.CASE, CourtParty.PROVIDER, on("2026-05-08"));
        given(asked).when(appeal).thenRefused("court-not-ruled");
        var ruled = asked.then(Ruled.annulled("2026-04-20", "2026-05-06"));
        given(ruled).when(appeal).thenAccepted();
        given(ruled.act(TESS, appeal)).when(appeal).thenRefused("court-appealed");
        given(ruled)
                .when(
                        new RemedyAction.RecordCourtRuling(
                                Ruled.CASE,
                                CourtOutcome.REJECTED,
                                null,
                                null,
                                null,
                                on("2026-05-07")))
                .thenRefused("court-ruled");
        given(asked)
                .when(
                        new RemedyAction.RecordCourtRuling(
                                new CourtCaseNo(7),
                                CourtOutcome.REJECTED,
                                null,
                                null,
                                null,
                                on("2026-05-07")))
                .thenRefused("no-such-court-case");
    }

    @Test
    void care_rule_2_after_an_annulled_admission_letting_go_is_one_tap() {
        var admitted = Ruled.admitted();
        var freed =
                admitted.then(
                        Ruled.askedAboutAdmission(admitted),
                        Ruled.annulled("2026-04-20", "2026-05-06"));
        given(freed)
                .by(YARA)
                .when(new StayAction.LetGo(Whereabouts.HOME, null, on("2026-05-06")))
                .thenAccepted();
    }

    @Test
    void JW_6_5_1_lid_5_after_an_annulled_revocation_the_leave_is_taken_up_again_by_one_tap() {
        var freed = complained().then(Ruled.founded("2026-03-18", "2026-03-24"));
        var resume = new RemedyAction.ResumeLeave(new LeaveNo(1), on("2026-03-24"));
        given(freed)
                .by(YARA)
                .when(resume)
                .then(new StayEvent.LeaveStarted(new LeaveNo(1), on("2026-03-24")));
        given(complained()).when(resume).thenRefused("leave-not-restored");
        given(freed).today("2026-03-30").when(resume).thenRefused("leave-not-restored");
    }
}
