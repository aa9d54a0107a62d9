package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.all;
import static nl.thuisbest.rulebook.PastDuties.notice;
import static nl.thuisbest.rulebook.PastDuties.one;
import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.rulebook.PastDuties.rulebook;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.thuisbest.core.law.Lateness;
import nl.thuisbest.core.trajectory.Appellant;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;
import org.junit.jupiter.api.Test;

/** Each term of complaint, appeal and court the day before, on the day and the day after. */
class RemedyClocksTest {
    private static boolean late(Past past, String clock, String today) {
        return all(past, clock, today).stream()
                .anyMatch(duty -> duty.open() && duty.late(on(today)));
    }

    private static void lateFrom(Past past, String clock, LocalDate last) {
        assertThat(late(past, clock, last.minusDays(1).toString())).as("day before").isFalse();
        assertThat(late(past, clock, last.toString())).as("on the day").isFalse();
        assertThat(late(past, clock, last.plusDays(1).toString())).as("day after").isTrue();
    }

    /** Received on Thursday 19 March 2026. */
    private static Past complained() {
        var revoked = Ruled.revoked();
        return revoked.then(Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"));
    }

    private static Past asked() {
        var admitted = Ruled.admitted();
        return admitted.then(Ruled.askedAboutAdmission(admitted));
    }

    private static Past general() {
        return Paths.placed().then(Ruled.generalComplaint("2026-02-02"));
    }

    @Test
    void JW_6_5_1_lid_3_the_committee_decides_within_four_weeks_of_receipt() {
        lateFrom(complained(), "klacht-beslissing", on("2026-04-16"));
        var decided = complained().then(Ruled.unfounded("2026-04-16"));
        assertThat(one(decided, "klacht-beslissing", "2026-04-20").metOn()).isEqualTo("2026-04-16");
    }

    @Test
    void JW_6_5_1_lid_3_a_withdrawn_complaint_waits_for_nobody() {
        var withdrawn =
                complained()
                        .then(
                                new RemedyEvent.ComplaintWithdrawn(
                                        Ruled.COMPLAINT, null, on("2026-03-25")));
        assertThat(all(withdrawn, "klacht-beslissing", "2026-05-01")).isEmpty();
    }

    @Test
    void JW_6_5_4_lid_3_appeal_within_six_weeks_of_receiving_the_copy_and_not_a_day_longer() {
        var decided =
                complained()
                        .then(
                                new RemedyEvent.ComplaintDecided(
                                        Ruled.COMPLAINT,
                                        ComplaintOutcome.UNFOUNDED,
                                        null,
                                        null,
                                        null,
                                        on("2026-03-30"),
                                        null,
                                        on("2026-03-27")));
        assertThat(open(decided, "2026-05-10", "klacht-beroep-open")).isEqualTo("2026-05-11");
        assertThat(open(decided, "2026-05-11", "klacht-beroep-open")).isEqualTo("2026-05-11");
        assertThat(open(decided, "2026-05-12", "klacht-beroep-open"))
                .as("nobody is late who let it pass")
                .isNull();
    }

    @Test
    void JW_6_5_4_lid_3_without_a_decision_the_six_weeks_count_from_its_last_day() {
        var clock = "klacht-beroep-open-zonder-beslissing";
        assertThat(open(complained(), "2026-05-27", clock)).isEqualTo("2026-05-28");
        assertThat(open(complained(), "2026-05-28", clock)).isEqualTo("2026-05-28");
        assertThat(open(complained(), "2026-05-29", clock)).isNull();
        var appealed =
                complained()
                        .then(
                                new RemedyEvent.ComplaintAppealed(
                                        Ruled.COMPLAINT,
                                        Appellant.COMPLAINANT,
                                        null,
                                        on("2026-04-20")));
        assertThat(open(appealed, "2026-04-21", clock)).isNull();
    }

    @Test
    void an_appeal_that_is_no_longer_open_makes_no_path_late() {
        var decided = complained().then(Ruled.unfounded("2026-03-24"));
        var path = decided.trajectory();
        var lateness = Lateness.of(path, rulebook, on("2026-03-25"));
        for (var day = on("2026-03-25"); day.isBefore(on("2026-07-01")); day = day.plusDays(1)) {
            var today = day;
            boolean late =
                    nl.thuisbest.core.law.Duties.open(path, rulebook, today).stream()
                            .anyMatch(duty -> duty.late(today));
            assertThat(lateness.on(today)).as("%s", today).isEqualTo(late);
        }
    }

    @Test
    void JW_6_5_1_lid_6_a_new_decision_by_the_day_the_committee_set() {
        var ordered =
                complained()
                        .then(
                                new RemedyEvent.ComplaintDecided(
                                        Ruled.COMPLAINT,
                                        ComplaintOutcome.FOUNDED,
                                        Ruled.whole("2026-03-18"),
                                        on("2026-04-10"),
                                        null,
                                        on("2026-03-27"),
                                        null,
                                        on("2026-03-27")));
        lateFrom(ordered, "klacht-nieuw-besluit", on("2026-04-10"));
        var taken =
                ordered.then(
                        new RemedyEvent.NewDecisionTaken(
                                Ruled.COMPLAINT, null, null, on("2026-04-02")));
        assertThat(one(taken, "klacht-nieuw-besluit", "2026-04-20").open()).isFalse();
    }

    @Test
    void JW_4_2_1_lid_5_the_answer_to_a_general_judgment_within_a_month_of_receipt() {
        var judged =
                general()
                        .then(
                                new RemedyEvent.ComplaintDecided(
                                        Ruled.COMPLAINT,
                                        ComplaintOutcome.FOUNDED,
                                        null,
                                        null,
                                        null,
                                        on("2026-02-28"),
                                        null,
                                        on("2026-02-27")));
        lateFrom(judged, "klacht-algemeen-antwoord", on("2026-03-28"));
        var answered =
                judged.then(
                        new RemedyEvent.ComplaintAnswered(
                                Ruled.COMPLAINT, line("Kamer schoon."), null, on("2026-03-28")));
        assertThat(one(answered, "klacht-algemeen-antwoord", "2026-04-01").open()).isFalse();
        assertThat(all(general(), "klacht-beslissing", "2026-02-03"))
                .as("the four weeks of 6.5.1(3) are not for a general complaint")
                .isEmpty();
        lateFrom(general(), "klacht-algemeen-oordeel", on("2026-03-16"));
    }

    @Test
    void JW_6_1_7_lid_2_the_court_decides_within_three_weeks_of_filing_when_inside() {
        lateFrom(asked(), "rechter-beslist", on("2026-05-13"));
        var home =
                Ruled.admitted()
                        .then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-04-21")));
        var outside =
                home.then(
                        Ruled.asked(
                                home,
                                CourtAbout.ADMISSION,
                                LegalEvent.AdmittedOnCondition.class,
                                "2026-04-22"));
        assertThat(all(outside, "rechter-beslist", "2026-04-23")).isEmpty();
    }

    @Test
    void JW_6_1_7_the_copy_goes_with_the_request_and_the_young_person_hears_of_it() {
        lateFrom(asked(), "verzoek-afschrift", on("2026-04-23"));
        lateFrom(asked(), "verzoek-bericht-jongere", on("2026-04-23"));
        var told = asked().then(notice("verzoek-bericht-jongere", Recipient.YOUTH, "2026-04-22"));
        assertThat(one(told, "verzoek-bericht-jongere", "2026-04-25").open()).isFalse();
    }

    @Test
    void JW_6_1_12_lid_7_appeal_against_the_ruling_within_three_months_by_Rv_806() {
        var ruled = asked().then(Ruled.annulled("2026-04-20", "2026-05-06"));
        var clock = "rechter-hoger-beroep-open";
        assertThat(open(ruled, "2026-08-05", clock)).isEqualTo("2026-08-06");
        assertThat(open(ruled, "2026-08-06", clock)).isEqualTo("2026-08-06");
        assertThat(open(ruled, "2026-08-07", clock)).isNull();
        var appealed =
                ruled.then(
                        new RemedyEvent.CourtAppealed(
                                Ruled.CASE, CourtParty.PROVIDER, on("2026-06-01")));
        assertThat(open(appealed, "2026-06-02", clock)).isNull();
    }

    @Test
    void JW_6_1_12_lid_1_an_annulled_admission_is_out_today_and_met_by_letting_go() {
        var ruled = asked().then(Ruled.annulled("2026-04-20", "2026-05-06"));
        var out = one(ruled, "uitspraak-vandaag-vrij", "2026-05-06");
        assertThat(out.runsFrom()).as("not before it was ruled").isEqualTo("2026-05-06");
        assertThat(out.dueOn()).isEqualTo("2026-05-06");
        assertThat(late(ruled, "uitspraak-vandaag-vrij", "2026-05-07")).isTrue();
        var home = ruled.then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-05-06")));
        assertThat(open(home, "2026-05-07", "uitspraak-vandaag-vrij")).isNull();
    }

    @Test
    void LIM21_those_who_were_told_of_the_admission_are_told_that_it_is_annulled() {
        var ruled = asked().then(Ruled.annulled("2026-04-20", "2026-05-06"));
        for (var clock :
                new String[] {
                    "opneming-vernietigd-gezag",
                    "opneming-vernietigd-college",
                    "opneming-vernietigd-verzoeker"
                }) {
            lateFrom(ruled, clock, on("2026-05-07"));
        }
        lateFrom(ruled, "uitspraak-vertellen-jongere", on("2026-05-06"));
        var rejected =
                asked().then(
                                new RemedyEvent.CourtRuled(
                                        Ruled.CASE, CourtOutcome.REJECTED, null, on("2026-05-06")));
        assertThat(all(rejected, "opneming-vernietigd-gezag", "2026-05-07")).isEmpty();
        assertThat(all(rejected, "uitspraak-vertellen-jongere", "2026-05-07")).hasSize(1);
    }

    @Test
    void JW_6_1_12_lid_5_raad_and_college_hear_that_the_suspension_holds_again() {
        var ruled = Ruled.suspendedAgain();
        lateFrom(ruled, "intrekking-vernietigd-raad", on("2026-04-30"));
        lateFrom(ruled, "intrekking-vernietigd-college", on("2026-04-30"));
    }

    @Test
    void JW_6_5_1_lid_5_leave_that_is_there_again_is_home_today() {
        var revoked = Ruled.revokedAndInside();
        var annulled =
                revoked.then(
                        Ruled.complaint(revoked, StayEvent.LeaveRevoked.class, "2026-03-19"),
                        Ruled.founded("2026-03-18", "2026-03-24"));
        assertThat(open(annulled, "2026-03-24", "uitspraak-vandaag-verlof"))
                .isEqualTo("2026-03-24");
        assertThat(late(annulled, "uitspraak-vandaag-verlof", "2026-03-25")).isTrue();
    }
}
