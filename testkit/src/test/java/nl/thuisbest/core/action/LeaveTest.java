package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

class LeaveTest {
    private static final LeaveNo ONE = new LeaveNo(1);

    private static StayAction.PlanLeave plan(String first, String last, LeaveRoute route) {
        return new StayAction.PlanLeave(
                days(first, last),
                LeavePurpose.PRACTISE_AT_HOME,
                route,
                List.of(line("Elke avond belt de mentor.")),
                on("2026-02-09"));
    }

    private static StayAction.GrantLeave grant(String day) {
        return new StayAction.GrantLeave(ONE, on(day));
    }

    private static Past leavePlanned() {
        return Paths.planned()
                .then(leave(1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME));
    }

    @Test
    void leave_gets_the_next_number() {
        given(Paths.practised())
                .today("2026-02-20")
                .when(plan("2026-02-20", "2026-02-21", LeaveRoute.BY_DECISION))
                .then(
                        new StayEvent.LeavePlanned(
                                new LeaveNo(2),
                                days("2026-02-20", "2026-02-21"),
                                LeavePurpose.PRACTISE_AT_HOME,
                                LeaveRoute.BY_DECISION,
                                List.of(line("Elke avond belt de mentor.")),
                                on("2026-02-09")));
    }

    @Test
    void two_leaves_are_never_in_one_night_but_one_that_was_revoked_gives_its_nights_back() {
        given(leavePlanned())
                .when(plan("2026-02-14", "2026-02-15", LeaveRoute.BY_DECISION))
                .thenRefused("leave-overlaps");
        given(
                        leavePlanned(),
                        new StayEvent.LeaveRevoked(ONE, false, story("Ziek"), on("2026-02-09")))
                .when(plan("2026-02-14", "2026-02-15", LeaveRoute.BY_DECISION))
                .thenAccepted();
    }

    @Test
    void leave_comes_after_the_placement_and_the_plans_own_leave_after_the_plan() {
        given(Paths.placed())
                .when(plan("2026-01-25", "2026-01-27", LeaveRoute.IN_PLAN))
                .thenRefused("leave-before-placement", "no-plan-for-leave");
        given(Paths.planned())
                .when(plan("2026-02-20", "2026-02-21", LeaveRoute.IN_PLAN))
                .thenAccepted();
    }

    @Test
    void a_behavioural_scientist_consents_when_who_is_responsible_is_none() {
        var missing = given(leavePlanned()).by(JOOST).when(grant("2026-02-12"));
        missing.thenRefused("gw-consent-missing");
        assertThat(missing.refusals().getFirst().source()).hasToString("JW 6.4.1(3)");

        given(leavePlanned(), consent(1, "2026-02-11"))
                .by(JOOST)
                .when(grant("2026-02-12"))
                .then(granted(1, "2026-02-12"));
    }

    @Test
    void a_consent_given_after_the_decision_does_not_carry_it() {
        given(leavePlanned(), consent(1, "2026-02-12"))
                .by(JOOST)
                .today("2026-02-12")
                .when(grant("2026-02-11"))
                .thenRefused("gw-consent-missing");
    }

    @Test
    void who_is_both_grants_alone() {
        given(leavePlanned())
                .by(BOTH)
                .when(grant("2026-02-12"))
                .then(new StayEvent.LeaveGranted(ONE, BOTH.staff(), null, on("2026-02-12")));
    }

    @Test
    void all_reasons_come_at_once() {
        given(leavePlanned())
                .by(HANNE)
                .today("2026-02-11")
                .when(grant("2026-02-12"))
                .thenRefused("responsible-grants-leave", "gw-consent-missing", "on-in-future");
    }

    @Test
    void leave_is_granted_once_and_while_it_lasts() {
        given(Paths.practised())
                .by(JOOST)
                .when(grant("2026-02-20"))
                .thenRefused("leave-already-granted", "leave-is-over");
        given(Paths.practised())
                .by(JOOST)
                .when(new StayAction.GrantLeave(new LeaveNo(9), on("2026-02-20")))
                .thenRefused("no-such-leave");
    }

    @Test
    void going_before_it_was_granted_is_a_fact_and_the_decision_is_still_asked() {
        given(leavePlanned())
                .when(new StayAction.StartLeave(ONE, on("2026-02-13")))
                .then(new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
        var gone =
                leavePlanned()
                        .then(
                                new StayEvent.LeaveStarted(ONE, on("2026-02-13")),
                                consent(1, "2026-02-13"));
        given(gone).by(JOOST).when(grant("2026-02-13")).then(granted(1, "2026-02-13"));
        assertThat(gone.then(granted(1, "2026-02-13")).trajectory().stay().out()).isPresent();
    }

    @Test
    void going_home_for_good_is_decided_with_its_gates() {
        given(Paths.readyToReturn())
                .when(new StayAction.StartLeave(new LeaveNo(2), on("2026-03-07")))
                .thenRefused("return-home-instead");
    }

    @Test
    void coming_back_is_told_once_and_not_before_going() {
        var out =
                leavePlanned()
                        .then(
                                consent(1, "2026-02-11"),
                                granted(1, "2026-02-12"),
                                new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
        given(out)
                .when(new StayAction.EndLeave(ONE, story("Goed"), on("2026-02-15")))
                .then(new StayEvent.LeaveEnded(ONE, story("Goed"), on("2026-02-15")));
        given(out)
                .today("2026-02-15")
                .when(new StayAction.EndLeave(ONE, story("Goed"), on("2026-02-12")))
                .thenRefused("before-leave-began");
        given(Paths.practised())
                .when(new StayAction.EndLeave(ONE, story("Goed"), on("2026-02-16")))
                .thenRefused("leave-not-out");
    }

    @Test
    void leave_is_revoked_by_who_is_responsible_and_coming_back_after_it_is_a_fact() {
        var out =
                leavePlanned()
                        .then(
                                consent(1, "2026-02-11"),
                                granted(1, "2026-02-12"),
                                new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
        var revoke = new StayAction.RevokeLeave(ONE, true, story("Ruzie"), null, on("2026-02-14"));
        var may =
                new StayAction.RevokeLeave(
                        ONE, false, story("Ruzie"), story("Belde niet."), on("2026-02-14"));
        assertThat(given(out).by(HANNE).when(revoke).refusals())
                .extracting(Refusal::source)
                .hasToString("[JW 6.4.1(4)]");
        assertThat(given(out).by(HANNE).when(may).refusals())
                .extracting(Refusal::source)
                .hasToString("[JW 6.4.1(5)]");
        var revoked = out.act(JOOST, revoke);
        given(revoked)
                .when(new StayAction.EndLeave(ONE, story("Teruggebracht"), on("2026-02-14")))
                .thenAccepted();
    }

    @Test
    void the_leave_of_the_return_is_not_taken_away_without_the_questions_of_a_time_out() {
        given(Paths.returnedHome())
                .by(JOOST)
                .when(
                        new StayAction.RevokeLeave(
                                new LeaveNo(2), true, story("Ruzie"), null, on("2026-03-20")))
                .thenRefused("time-out-instead");
    }

    @Test
    void what_can_be_granted_is_said_with_what_is_missing() {
        var situation = leavePlanned().situation(JOOST, on("2026-02-11"));
        var type = Actions.find("grant-leave").orElseThrow();
        assertThat(type.standing().against(leavePlanned().trajectory(), situation))
                .extracting(Refusal::code)
                .containsExactly("gw-consent-missing");
        assertThat(type.standing().against(Paths.planned().trajectory(), situation))
                .extracting(Refusal::code)
                .containsExactly("no-leave-to-grant");
    }
}
