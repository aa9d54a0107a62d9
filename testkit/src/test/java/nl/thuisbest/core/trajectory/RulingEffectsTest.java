package nl.thuisbest.core.trajectory;

import static nl.thuisbest.testkit.Findings.alarms;
import static nl.thuisbest.testkit.Findings.freed;
import static nl.thuisbest.testkit.Findings.night;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.FreedByRuling.Because;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;
import org.junit.jupiter.api.Test;

/**
 * What rulings make of title, leave and nights (JW 6.1.7, 6.1.12(5)(7), 6.5.1(5), 6.5.2, 6.5.5).
 */
class RulingEffectsTest {
    private static boolean title(Past past, String night) {
        return past.trajectory().legal().titleToStayOn(on(night));
    }

    /** Admitted 20 April, annulled by the court on 6 May from the day of the admission. */
    private static Past lim21() {
        var admitted = Ruled.admitted();
        return admitted.then(
                Ruled.askedAboutAdmission(admitted), Ruled.annulled("2026-04-20", "2026-05-06"));
    }

    @Test
    void LIM21_6_1_7_lid_1_annulled_admission_revives_the_conditional_authorisation() {
        var before = Ruled.admitted();
        assertThat(title(before, "2026-05-06")).isTrue();
        assertThat(alarms(before, "2026-05-06")).doesNotContain("inside-without-title");
        var after = lim21();
        assertThat(title(after, "2026-04-20")).isFalse();
        assertThat(title(after, "2026-05-06")).isFalse();
        var authorisation =
                after.trajectory().legal().authorisation(Ruled.CONDITIONAL).orElseThrow();
        assertThat(authorisation.inForceOn(on("2026-05-06"))).isTrue();
        assertThat(authorisation.conditionalOn(on("2026-05-06"))).isTrue();
    }

    @Test
    void LIM21_where_someone_slept_stays_the_fact_and_is_without_title_from_the_day_annulled() {
        var ledger = DayLedger.of(lim21().trajectory(), on("2026-05-07"));
        assertThat(ledger.statusOn(on("2026-04-20"))).contains(DayStatus.TIME_OUT);
        assertThat(ledger.nightsWithoutTitle()).isEqualTo(17);
        assertThat(alarms(lim21(), "2026-05-06"))
                .contains("inside-without-title", "ruling-frees-admission");
    }

    @Test
    void LIM21_home_today_and_at_home_the_conditional_authorisation_holds() {
        assertThat(freed(Ruled.admitted(), "2026-05-06")).isEmpty();
        assertThat(freed(lim21(), "2026-05-06")).containsExactly(Because.ADMISSION);
        var home = lim21().then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-05-06")));
        assertThat(freed(home, "2026-05-06")).isEmpty();
        assertThat(night(home, "2026-05-06")).isEqualTo(DayStatus.CONDITIONAL);
        assertThat(home.trajectory().safety().open()).isEmpty();
        assertThat(alarms(home, "2026-05-07")).isEmpty();
    }

    @Test
    void what_is_annulled_is_annulled_from_the_day_the_ruling_says_and_not_before() {
        var admitted = Ruled.admitted();
        var later =
                admitted.then(
                        Ruled.askedAboutAdmission(admitted),
                        Ruled.annulled("2026-05-01", "2026-05-06"));
        assertThat(title(later, "2026-04-30")).isTrue();
        assertThat(title(later, "2026-05-01")).isFalse();
        assertThat(DayLedger.of(later.trajectory(), on("2026-05-07")).nightsWithoutTitle())
                .isEqualTo(6);
    }

    @Test
    void history_as_it_was_known_before_the_ruling_stays_as_it_was() {
        var entries = lim21().entries();
        var known = entries.subList(0, entries.size() - 1);
        var then = Trajectory.replay(lim21().id(), known);
        assertThat(DayLedger.of(then, on("2026-05-06")).nightsWithoutTitle()).isZero();
    }

    @Test
    void a_new_admission_after_an_annulled_one_is_a_title_again() {
        var again =
                lim21().then(
                                new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-05-06")),
                                new LegalEvent.AdmittedOnCondition(
                                        Ruled.CONDITIONAL,
                                        true,
                                        story("Weer weg."),
                                        on("2026-05-20")));
        assertThat(title(again, "2026-05-06")).isFalse();
        assertThat(title(again, "2026-05-19")).isFalse();
        assertThat(title(again, "2026-05-20")).isTrue();
    }

    @Test
    void JW_6_1_12_lid_7_the_court_of_appeal_gives_an_annulled_admission_back_from_its_own_day() {
        var back =
                lim21().then(
                                new RemedyEvent.CourtAppealed(
                                        Ruled.CASE, CourtParty.PROVIDER, on("2026-05-08")),
                                new RemedyEvent.CourtAppealRuled(
                                        Ruled.CASE, CourtOutcome.REJECTED, null, on("2026-06-10")));
        assertThat(title(back, "2026-06-09")).isFalse();
        assertThat(title(back, "2026-06-10")).isTrue();
    }

    @Test
    void JW_6_1_12_lid_7_the_court_of_appeal_grants_what_the_court_refused() {
        var admitted = Ruled.admitted();
        var granted =
                admitted.then(
                        Ruled.askedAboutAdmission(admitted),
                        new RemedyEvent.CourtRuled(
                                Ruled.CASE, CourtOutcome.REJECTED, null, on("2026-05-06")),
                        new RemedyEvent.CourtAppealed(
                                Ruled.CASE, CourtParty.YOUTH, on("2026-05-08")),
                        new RemedyEvent.CourtAppealRuled(
                                Ruled.CASE,
                                CourtOutcome.GRANTED,
                                Ruled.whole("2026-04-20"),
                                on("2026-06-10")));
        assertThat(freed(granted, "2026-06-10")).containsExactly(Because.ADMISSION);
    }

    @Test
    void JW_6_1_12_lid_5_annulled_withdrawal_of_a_suspension_is_suspended_again() {
        var annulled = Ruled.suspendedAgain();
        var authorisation =
                annulled.trajectory().legal().authorisation(Paths.AUTHORISATION).orElseThrow();
        assertThat(authorisation.suspendedOn(on("2026-04-29"))).isTrue();
        assertThat(freed(annulled, "2026-04-29")).containsExactly(Because.SUSPENSION_WITHDRAWN);
        var home = annulled.then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-04-29")));
        assertThat(night(home, "2026-04-29")).isEqualTo(DayStatus.SUSPENDED);
    }

    @Test
    void JW_6_1_12_lid_7_annulled_authorisation_is_the_end_of_title_today() {
        var placed = Paths.placed();
        var annulled =
                placed.then(
                        Ruled.asked(
                                placed,
                                CourtAbout.AUTHORISATION,
                                LegalEvent.AuthorisationRegistered.class,
                                "2026-02-01"),
                        Ruled.annulled("2026-02-20", "2026-02-20"));
        assertThat(title(annulled, "2026-02-19")).isTrue();
        assertThat(title(annulled, "2026-02-20")).isFalse();
        assertThat(freed(annulled, "2026-02-20")).containsExactly(Because.AUTHORISATION);
        assertThat(
                        annulled.trajectory()
                                .legal()
                                .authorisation(Paths.AUTHORISATION)
                                .orElseThrow()
                                .cause())
                .isEqualTo(AuthorisationEnd.ANNULLED);
    }

    @Test
    void JW_6_1_7_lid_1_annulled_for_a_period_holds_again_after_it() {
        var admitted = Ruled.admitted();
        var period =
                admitted.then(
                        Ruled.askedAboutAdmission(admitted),
                        new RemedyEvent.CourtRuled(
                                Ruled.CASE,
                                CourtOutcome.GRANTED_IN_PART,
                                new Annulment(
                                        Annulment.Extent.FOR_A_PERIOD,
                                        on("2026-04-20"),
                                        on("2026-04-25")),
                                on("2026-05-06")));
        assertThat(title(period, "2026-04-24")).isFalse();
        assertThat(title(period, "2026-04-25")).isTrue();
        assertThat(freed(period, "2026-05-06")).isEmpty();
    }

    @Test
    void JW_6_1_7_lid_1_a_plan_change_that_was_annulled_gives_the_plan_before_it_its_force() {
        var first = Ruled.conditional();
        var plan =
                (PlanEvent.PlanAdopted)
                        first.events().stream()
                                .filter(PlanEvent.PlanAdopted.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        var changed =
                first.then(
                        new PlanEvent.PlanAdopted(
                                List.of(),
                                true,
                                plan.consentBy(),
                                plan.familyGroupPlan(),
                                story("Anders."),
                                plan.decidedBy(),
                                on("2026-04-10"),
                                on("2026-04-10")));
        assertThat(changed.trajectory().plan().inForce().orElseThrow().on())
                .isEqualTo(on("2026-04-10"));
        var annulled =
                changed.then(
                        Ruled.asked(
                                changed,
                                CourtAbout.PLAN_CHANGE,
                                PlanEvent.PlanAdopted.class,
                                "2026-04-12"),
                        Ruled.annulled("2026-04-10", "2026-04-30"));
        assertThat(annulled.trajectory().plan().inForce()).contains(plan);
    }
}
