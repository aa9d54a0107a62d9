package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.Annulment.Extent;
import nl.thuisbest.core.trajectory.Appellant;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.MediationOutcome;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Recording complaints, rulings and court cases: what others did is a fact (JW 6.5.1-6.5.8, 6.1.7).
 */
class RemedyTest {
    private static RemedyAction.RecordComplaint complaint(
            ComplaintAbout about, @Nullable DecisionNo decision, String day) {
        return new RemedyAction.RecordComplaint(
                about,
                decision,
                Complainant.YOUTH,
                null,
                Assistance.TRUSTED_PERSON,
                false,
                on(day));
    }

    private static RemedyAction.RecordComplaintDecision decided(
            ComplaintOutcome outcome, @Nullable Extent extent, @Nullable String from, String day) {
        return new RemedyAction.RecordComplaintDecision(
                Ruled.COMPLAINT,
                outcome,
                extent,
                from == null ? null : on(from),
                null,
                null,
                null,
                null,
                on(day));
    }

    private static Past complained() {
        var revoked = Ruled.revokedAndInside();
        return revoked.then(Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"));
    }

    private static Past general() {
        return Paths.placed().act(TESS, complaint(ComplaintAbout.OTHER, null, "2026-02-02"));
    }

    @Test
    void JW_6_5_1_lid_1_a_complaint_on_leave_names_its_decision() {
        var revoked = Ruled.revoked();
        var decision = Ruled.decision(revoked, StayEvent.LeaveRevoked.class);
        given(revoked)
                .by(YARA)
                .when(complaint(ComplaintAbout.LEAVE, decision, "2026-03-19"))
                .then(Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"));
    }

    @Test
    void JW_6_5_1_lid_1_another_decision_or_an_earlier_day_is_refused_at_its_field() {
        var revoked = Ruled.revoked();
        var plan =
                Ruled.decision(revoked, nl.thuisbest.core.trajectory.PlanEvent.PlanAdopted.class);
        given(revoked)
                .when(complaint(ComplaintAbout.LEAVE, plan, "2026-03-19"))
                .thenRefused("decision-not-about-that");
        given(revoked)
                .when(complaint(ComplaintAbout.LEAVE, new DecisionNo(999), "2026-03-19"))
                .thenRefused("decision-not-about-that");
        var decision = Ruled.decision(revoked, StayEvent.LeaveRevoked.class);
        given(revoked)
                .when(complaint(ComplaintAbout.LEAVE, decision, "2026-03-17"))
                .thenRefused("before-decision");
        given(revoked)
                .today("2026-03-18")
                .when(complaint(ComplaintAbout.LEAVE, decision, "2026-03-19"))
                .thenRefused("on-in-future");
    }

    @Test
    void care_rule_15_a_parents_complaint_is_about_that_parent() {
        var lodged =
                given(Paths.placed())
                        .when(
                                new RemedyAction.RecordComplaint(
                                        ComplaintAbout.OTHER,
                                        null,
                                        Complainant.PARENTAL_AUTHORITY,
                                        Family.NOOR,
                                        Assistance.NOBODY,
                                        true,
                                        on("2026-02-02")))
                        .events();
        assertThat(lodged)
                .singleElement()
                .satisfies(event ->
                        assertThat(((RemedyEvent.ComplaintLodged) event).about())
                                .isEqualTo(About.person(Family.NOOR)));
    }

    @Test
    void mediation_that_settles_withdraws_and_that_does_not_leaves_the_complaint_open() {
        given(complained())
                .when(
                        new RemedyAction.RecordMediation(
                                Ruled.COMPLAINT, MediationOutcome.SETTLED, on("2026-03-21")))
                .then(
                        new RemedyEvent.ComplaintMediated(
                                Ruled.COMPLAINT, MediationOutcome.SETTLED, null, on("2026-03-21")),
                        new RemedyEvent.ComplaintWithdrawn(
                                Ruled.COMPLAINT, null, on("2026-03-21")));
        var goesOn =
                complained()
                        .act(
                                TESS,
                                new RemedyAction.RecordMediation(
                                        Ruled.COMPLAINT,
                                        MediationOutcome.GOES_ON,
                                        on("2026-03-21")));
        assertThat(goesOn.trajectory().remedies().complaint(Ruled.COMPLAINT).orElseThrow().open())
                .isTrue();
    }

    @Test
    void JW_6_5_1_lid_5_founded_asks_what_is_annulled_and_from_when() {
        given(complained())
                .when(decided(ComplaintOutcome.FOUNDED, null, null, "2026-03-24"))
                .thenRefused("annulment-extent-asked");
        given(complained())
                .when(decided(ComplaintOutcome.FOUNDED, Extent.WHOLE, null, "2026-03-24"))
                .thenRefused("annulment-from-asked");
        given(complained())
                .when(
                        decided(
                                ComplaintOutcome.FOUNDED,
                                Extent.FOR_A_PERIOD,
                                "2026-03-18",
                                "2026-03-24"))
                .thenRefused("annulment-until-asked");
        given(complained())
                .when(decided(ComplaintOutcome.FOUNDED, Extent.WHOLE, "2026-03-18", "2026-03-24"))
                .then(Ruled.founded("2026-03-18", "2026-03-24"));
    }

    @Test
    void JW_6_5_1_lid_6_unfounded_annuls_nothing_and_orders_no_new_decision() {
        given(complained())
                .when(decided(ComplaintOutcome.UNFOUNDED, Extent.WHOLE, "2026-03-18", "2026-03-24"))
                .thenRefused("nothing-annulled");
        given(complained())
                .when(
                        new RemedyAction.RecordComplaintDecision(
                                Ruled.COMPLAINT,
                                ComplaintOutcome.UNFOUNDED,
                                null,
                                null,
                                null,
                                on("2026-04-01"),
                                line("100 euro"),
                                null,
                                on("2026-03-24")))
                .thenRefused("not-founded", "not-founded");
    }

    @Test
    void a_complaint_is_decided_once_and_not_before_it_was_received() {
        var decided = complained().then(Ruled.unfounded("2026-03-24"));
        given(decided)
                .when(decided(ComplaintOutcome.UNFOUNDED, null, null, "2026-03-25"))
                .thenRefused("complaint-not-open");
        given(complained())
                .when(decided(ComplaintOutcome.UNFOUNDED, null, null, "2026-03-18"))
                .thenRefused("before-complaint");
        given(Paths.placed())
                .when(decided(ComplaintOutcome.UNFOUNDED, null, null, "2026-03-18"))
                .thenRefused("no-such-complaint");
    }

    @Test
    void JW_4_2_1_lid_2_a_general_complaint_annuls_nothing_and_knows_no_rsj() {
        given(general())
                .when(decided(ComplaintOutcome.FOUNDED, Extent.WHOLE, "2026-02-01", "2026-02-20"))
                .thenRefused("nothing-annulled");
        given(general())
                .when(decided(ComplaintOutcome.FOUNDED, null, null, "2026-02-20"))
                .thenAccepted();
        given(general())
                .when(
                        new RemedyAction.RecordSuspensionRuling(
                                Ruled.COMPLAINT, true, on("2026-02-03")))
                .thenRefused("general-not-suspended");
        given(general())
                .when(
                        new RemedyAction.RecordAppeal(
                                Ruled.COMPLAINT, Appellant.COMPLAINANT, on("2026-03-20")))
                .thenRefused("general-not-appealed");
    }

    @Test
    void JW_4_2_1_lid_5_the_answer_follows_on_the_judgment() {
        var answer =
                new RemedyAction.AnswerComplaint(
                        Ruled.COMPLAINT, line("Kamer eerder schoon."), on("2026-02-25"));
        given(general()).when(answer).thenRefused("complaint-not-decided");
        var judged =
                general().act(TESS, decided(ComplaintOutcome.FOUNDED, null, null, "2026-02-20"));
        given(judged).when(answer).thenAccepted();
        given(judged.act(TESS, answer)).when(answer).thenRefused("complaint-answered");
        given(complained())
                .when(
                        new RemedyAction.AnswerComplaint(
                                Ruled.COMPLAINT, line("Niets."), on("2026-03-25")))
                .thenRefused("not-a-general-complaint");
    }

    @Test
    void a_wrong_complaint_number_is_told_at_its_field() {
        assertThat(
                        given(complained())
                                .when(
                                        new RemedyAction.WithdrawComplaint(
                                                new ComplaintNo(9), on("2026-03-20")))
                                .refusals())
                .singleElement()
                .satisfies(reason -> assertThat(reason.field()).isEqualTo("complaint"));
    }
}
