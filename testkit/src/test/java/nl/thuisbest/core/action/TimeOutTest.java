package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.TimeOuts.conditional;
import static nl.thuisbest.core.action.TimeOuts.decide;
import static nl.thuisbest.core.action.TimeOuts.decided;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

class TimeOutTest {

    @Test
    void on_leave_the_one_responsible_revokes_it_and_the_scientist_had_the_vote() {
        given(Paths.returnedHome())
                .by(JOOST)
                .when(decide("2026-03-20", "2026-03-24", true, HANNE, null))
                .then(
                        new StayEvent.LeaveRevoked(
                                new LeaveNo(2),
                                true,
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                on("2026-03-20")),
                        decided(
                                TimeOutRoute.LEAVE_REVOKED,
                                JOOST,
                                HANNE,
                                "2026-03-20",
                                "2026-03-24"));
    }

    @Test
    void on_leave_nobody_else_decides_by_law() {
        var refused =
                given(Paths.returnedHome()).by(HANNE).when(decide("2026-03-20", "2026-03-24"));
        refused.thenRefused("responsible-revokes-leave");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.4.1(5)");
    }

    @Test
    void without_the_deciding_vote_a_reason_is_asked_and_it_goes_on() {
        given(Paths.returnedHome())
                .by(JOOST)
                .when(decide("2026-03-20", "2026-03-24"))
                .thenRefused("deciding-vote-missing");
        given(Paths.returnedHome())
                .by(JOOST)
                .when(decide("2026-03-20", "2026-03-24", false, null, "Nacht, niet bereikt."))
                .thenAccepted();
        given(Paths.returnedHome())
                .by(JOOST)
                .when(decide("2026-03-20", "2026-03-24", false, OTHER_SCIENTIST, null))
                .thenRefused("not-the-deciding-vote");
    }

    @Test
    void suspended_the_suspension_is_withdrawn() {
        given(Paths.suspended())
                .by(HANNE)
                .when(decide("2026-04-20", "2026-04-27"))
                .then(
                        new LegalEvent.SuspensionWithdrawn(
                                Paths.AUTHORISATION,
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                on("2026-04-20")),
                        decided(
                                TimeOutRoute.SUSPENSION_WITHDRAWN,
                                HANNE,
                                HANNE,
                                "2026-04-20",
                                "2026-04-27"));
    }

    @Test
    void under_a_condition_admission_must_or_may_and_counts_as_ordinary_from_then_on() {
        var must =
                given(conditional())
                        .by(HANNE)
                        .when(decide("2026-05-01", "2026-05-06", true, null, null));
        assertThat(must.events().getFirst())
                .isEqualTo(
                        new LegalEvent.AdmittedOnCondition(
                                new AuthorisationNo(2),
                                true,
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                on("2026-05-01")));
        var may = decide("2026-05-01", "2026-05-06");
        var inside = conditional().act(HANNE, may).trajectory();
        assertThat(inside.legal().titleToStayOn(on("2026-05-01"))).isTrue();
        assertThat(inside.safety().open().orElseThrow().decision().route())
                .isEqualTo(TimeOutRoute.ADMISSION_MAY);
    }

    @Test
    void admission_under_a_condition_lasts_six_months_at_most() {
        given(conditional())
                .by(HANNE)
                .when(decide("2026-05-01", "2026-11-02"))
                .thenRefused("admission-six-months");
    }

    @Test
    void without_an_authorisation_no_closed_time_out_is_possible_and_other_help_is_named() {
        var free =
                Paths.suspended()
                        .then(
                                new LegalEvent.AuthorisationEnded(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.NO_LONGER_NEEDED,
                                        null,
                                        on("2026-05-01")));
        var refused = given(free).by(HANNE).when(decide("2026-05-10", "2026-05-12"));
        refused.thenRefused("no-closed-time-out");
        assertThat(TimeOutRoutes.of(free.trajectory(), on("2026-05-10")))
                .isEqualTo(
                        new TimeOutWay.Shut(
                                TimeOutWay.Why.NO_AUTHORISATION,
                                List.of(
                                        TimeOutWay.Instead.NETWORK_PLACE,
                                        TimeOutWay.Instead.OPEN_PLACE,
                                        TimeOutWay.Instead.NEW_EMERGENCY_REQUEST)));
    }

    @Test
    void who_is_at_home_while_the_authorisation_is_carried_out_comes_back_under_it() {
        var letGo =
                Paths.placed().then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-20")));
        assertThat(given(letGo).by(HANNE).when(decide("2026-02-25", "2026-02-28")).events())
                .containsExactly(
                        decided(
                                TimeOutRoute.AUTHORISATION_EXECUTED,
                                HANNE,
                                HANNE,
                                "2026-02-25",
                                "2026-02-28"));
    }

    @Test
    void who_is_inside_without_a_title_can_get_the_decision_that_is_missing() {
        var fact =
                Paths.suspended()
                        .then(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.GROUP, null, on("2026-04-19")));
        assertThat(DayLedger.of(fact.trajectory(), on("2026-04-20")).nightsWithoutTitle())
                .isEqualTo(1);
        given(fact).by(HANNE).when(decide("2026-04-20", "2026-04-27")).thenAccepted();
        given(Paths.placed())
                .by(HANNE)
                .when(decide("2026-02-20", "2026-02-27"))
                .thenRefused("already-inside");
        given(Paths.onTimeOut())
                .by(HANNE)
                .when(decide("2026-04-22", "2026-04-27"))
                .thenRefused("already-inside");
    }

    @Test
    void who_was_brought_in_from_leave_without_a_decision_can_get_it_afterwards() {
        var fact =
                Paths.returnedHome()
                        .then(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.GROUP, null, on("2026-03-19")));
        given(fact).by(BOTH).when(decide("2026-03-20", "2026-03-24")).thenAccepted();
    }
}
