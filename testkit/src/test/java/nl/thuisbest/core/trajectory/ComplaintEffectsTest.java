package nl.thuisbest.core.trajectory;

import static nl.thuisbest.testkit.Findings.alarms;
import static nl.thuisbest.testkit.Findings.freed;
import static nl.thuisbest.testkit.Findings.night;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.trajectory.FreedByRuling.Because;
import nl.thuisbest.testkit.Ruled;
import org.junit.jupiter.api.Test;

/** What the committees make of leave and nights (JW 6.5.1(5), 6.5.2, 6.5.5, 6.5.6). */
class ComplaintEffectsTest {
    @Test
    void JW_6_5_1_lid_5_annulled_revocation_at_home_is_leave_as_if_never_revoked() {
        var revoked = Ruled.revoked();
        assertThat(night(revoked, "2026-03-20")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
        var annulled =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-24"));
        assertThat(night(annulled, "2026-03-17")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(annulled, "2026-03-18")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(annulled, "2026-03-24")).isEqualTo(DayStatus.LEAVE);
        assertThat(freed(annulled, "2026-03-24")).isEmpty();
    }

    @Test
    void JW_6_5_1_lid_5_annulled_from_a_later_day_leaves_the_days_between_without_leave() {
        var revoked = Ruled.revoked();
        var annulled =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-22", "2026-03-24"));
        assertThat(night(annulled, "2026-03-17")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(annulled, "2026-03-21")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
        assertThat(night(annulled, "2026-03-22")).isEqualTo(DayStatus.LEAVE);
    }

    @Test
    void JW_6_5_1_lid_5_who_was_brought_inside_goes_home_today_on_the_leave_that_is_there_again() {
        var revoked = Ruled.revokedAndInside();
        var annulled =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-24"));
        assertThat(freed(annulled, "2026-03-24")).containsExactly(Because.LEAVE_REVOKED);
        assertThat(alarms(annulled, "2026-03-24")).contains("ruling-frees-leave-revoked");
        assertThat(night(annulled, "2026-03-17")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(annulled, "2026-03-20")).isEqualTo(DayStatus.INSIDE);
        var home = annulled.then(new StayEvent.LeaveStarted(new LeaveNo(1), on("2026-03-24")));
        assertThat(night(home, "2026-03-24")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(home, "2026-03-17")).isEqualTo(DayStatus.LEAVE);
        assertThat(freed(home, "2026-03-24")).isEmpty();
        assertThat(freed(annulled, "2026-03-30")).as("the leave is over").isEmpty();
    }

    @Test
    void JW_6_5_2_lid_1_suspended_pending_the_complaint_until_the_committee_finds_otherwise() {
        var revoked = Ruled.revoked();
        var suspended =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        new RemedyEvent.SuspensionRuled(
                                Ruled.COMPLAINT, false, true, null, on("2026-03-20")));
        assertThat(night(suspended, "2026-03-19")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
        assertThat(night(suspended, "2026-03-20")).isEqualTo(DayStatus.LEAVE);
        var unfounded = suspended.then(Ruled.unfounded("2026-03-25"));
        assertThat(night(unfounded, "2026-03-24")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(unfounded, "2026-03-25")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
    }

    @Test
    void JW_6_5_2_lid_1_a_refused_suspension_changes_nothing() {
        var revoked = Ruled.revoked();
        var refused =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        new RemedyEvent.SuspensionRuled(
                                Ruled.COMPLAINT, false, false, null, on("2026-03-20")));
        assertThat(refused.trajectory().remedies().turns()).isEmpty();
    }

    @Test
    void JW_6_5_5_lid_2_suspending_the_committees_decision_gives_the_revocation_its_force_again() {
        var revoked = Ruled.revoked();
        var pending =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-20"),
                        new RemedyEvent.ComplaintAppealed(
                                Ruled.COMPLAINT, Appellant.PROVIDER, null, on("2026-03-21")),
                        new RemedyEvent.SuspensionRuled(
                                Ruled.COMPLAINT, true, true, null, on("2026-03-22")));
        assertThat(night(pending, "2026-03-21")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(pending, "2026-03-22")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
        var confirmed =
                pending.then(
                        new RemedyEvent.AppealDecided(
                                Ruled.COMPLAINT,
                                AppealOutcome.CONFIRMED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                on("2026-03-26")));
        assertThat(night(confirmed, "2026-03-26")).isEqualTo(DayStatus.LEAVE);
    }

    @Test
    void JW_6_5_5_lid_1_an_appeal_alone_does_not_stay_the_committees_decision() {
        var revoked = Ruled.revoked();
        var appealed =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-20"),
                        new RemedyEvent.ComplaintAppealed(
                                Ruled.COMPLAINT, Appellant.PROVIDER, null, on("2026-03-21")));
        assertThat(night(appealed, "2026-03-25")).isEqualTo(DayStatus.LEAVE);
    }

    @Test
    void JW_6_5_6_lid_3_the_rsj_annuls_and_finds_the_complaint_unfounded() {
        var revoked = Ruled.revoked();
        var lost =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-20"),
                        new RemedyEvent.ComplaintAppealed(
                                Ruled.COMPLAINT, Appellant.PROVIDER, null, on("2026-03-21")),
                        new RemedyEvent.AppealDecided(
                                Ruled.COMPLAINT,
                                AppealOutcome.ANNULLED,
                                ComplaintOutcome.UNFOUNDED,
                                null,
                                null,
                                null,
                                null,
                                on("2026-03-26")));
        assertThat(night(lost, "2026-03-25")).isEqualTo(DayStatus.LEAVE);
        assertThat(night(lost, "2026-03-26")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
    }

    @Test
    void JW_6_5_1_lid_5_a_part_of_the_content_leaves_the_decision_standing() {
        var revoked = Ruled.revoked();
        var part =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        new RemedyEvent.ComplaintDecided(
                                Ruled.COMPLAINT,
                                ComplaintOutcome.FOUNDED,
                                new Annulment(
                                        Annulment.Extent.PART_OF_CONTENT, on("2026-03-18"), null),
                                null,
                                null,
                                on("2026-03-24"),
                                null,
                                on("2026-03-24")));
        var decision = Ruled.decision(revoked, StayEvent.LeaveRevoked.class);
        assertThat(part.trajectory().remedies().holds(decision, on("2026-03-25"))).isTrue();
        assertThat(night(part, "2026-03-25")).isEqualTo(DayStatus.HOME_UNDER_AUTHORISATION);
    }
}
