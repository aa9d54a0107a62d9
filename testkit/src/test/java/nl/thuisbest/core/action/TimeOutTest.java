package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeOutTest {
    private static SafetyAction.DecideTimeOut decide(
            String day,
            @Nullable String target,
            boolean danger,
            @Nullable Actor vote,
            @Nullable String withoutVote) {
        return new SafetyAction.DecideTimeOut(
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                story("Moe, wil praten."),
                story("De hulp kon je niet vinden."),
                List.of(new Heard(line("Sam"), Opinion.AGREES_BUT_DIFFERENT, story("Niet lang"))),
                List.of(line("Elke dag naar school.")),
                target == null ? null : on(target),
                null,
                danger,
                vote == null ? null : vote.staff(),
                withoutVote == null ? null : story(withoutVote),
                on(day));
    }

    private static SafetyAction.DecideTimeOut decide(String day, String target) {
        return decide(day, target, false, null, null);
    }

    private static SafetyEvent.TimeOutDecided decided(
            TimeOutRoute route, Actor by, @Nullable Actor vote, String day, String target) {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(1),
                route,
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                story("Moe, wil praten."),
                story("De hulp kon je niet vinden."),
                List.of(new Heard(line("Sam"), Opinion.AGREES_BUT_DIFFERENT, story("Niet lang"))),
                List.of(line("Elke dag naar school.")),
                on(target),
                null,
                by.staff(),
                vote == null ? null : vote.staff(),
                null,
                on(day));
    }

    private static Past conditional() {
        return Paths.returnedHome()
                .then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.REPLACED,
                                null,
                                on("2026-04-04")),
                        new LegalEvent.AuthorisationRegistered(
                                new AuthorisationNo(2),
                                AuthorisationKind.CONDITIONAL,
                                Frame.SUPERVISION_ORDER,
                                days("2026-04-04", "2027-03-31"),
                                line("Rechtbank Verzonnen"),
                                null,
                                on("2026-04-04")));
    }

    private static SafetyAction.EndTimeOut end(
            SafetyAction.TimeOutExit back, @Nullable Line second, String day) {
        return new SafetyAction.EndTimeOut(story("Plan weer op orde."), back, second, on(day));
    }

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

    @Test
    void conditions_a_day_to_aim_at_and_who_was_heard_are_agreed_at_once() {
        var bare =
                new SafetyAction.DecideTimeOut(
                        story("Oma kwam."),
                        story("Weg."),
                        story("Nodig."),
                        story("Niets."),
                        story("Moe."),
                        story("Daarom."),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        null,
                        null,
                        on("2026-04-20"));
        given(Paths.suspended())
                .by(HANNE)
                .when(bare)
                .thenRefused("heard-asked", "return-conditions-asked", "target-return-asked");
        given(Paths.suspended())
                .by(HANNE)
                .when(decide("2026-04-20", "2026-04-20"))
                .thenRefused("target-not-after");
        given(Paths.suspended())
                .by(HANNE)
                .when(decide("2026-04-20", "2026-08-27"))
                .thenRefused("title-ends-before-return");
    }

    @Test
    void home_by_suspending_again_waits_for_consent_and_for_nothing_else() {
        given(Paths.onTimeOut())
                .by(JOOST)
                .when(end(SafetyAction.TimeOutExit.BY_SUSPENSION, null, "2026-04-24"))
                .thenRefused("gw-consent-missing");
        given(
                        Paths.onTimeOut(),
                        new LegalEvent.ConsentGiven(
                                ConsentTo.SUSPENSION, null, HANNE.staff(), null, on("2026-04-23")))
                .by(JOOST)
                .when(end(SafetyAction.TimeOutExit.BY_SUSPENSION, null, "2026-04-24"))
                .then(
                        new LegalEvent.AuthorisationSuspended(
                                Paths.AUTHORISATION,
                                HANNE.staff(),
                                story("Plan weer op orde."),
                                null,
                                on("2026-04-24")),
                        new SafetyEvent.TimeOutEnded(
                                new TimeOutNo(1), story("Plan weer op orde."), on("2026-04-24")));
    }

    @Test
    void home_by_leave_needs_leave_for_that_day_and_grants_what_was_consented_to() {
        var exit = end(SafetyAction.TimeOutExit.BY_LEAVE, null, "2026-04-25");
        given(Paths.onTimeOut()).by(JOOST).when(exit).thenRefused("no-leave-for-return");
        var planned =
                Paths.onTimeOut()
                        .then(leave(3, "2026-04-25", "2026-05-10", LeavePurpose.RETURN_HOME));
        given(planned).by(JOOST).when(exit).thenRefused("gw-consent-missing");
        given(planned, consent(3, "2026-04-24"))
                .by(JOOST)
                .when(exit)
                .then(
                        new SafetyEvent.TimeOutEnded(
                                new TimeOutNo(1), story("Plan weer op orde."), on("2026-04-25")),
                        new StayEvent.LeaveGranted(
                                new LeaveNo(3), JOOST.staff(), HANNE.staff(), on("2026-04-25")),
                        new StayEvent.LeaveStarted(new LeaveNo(3), on("2026-04-25")));
        given(planned).by(BOTH).when(exit).thenAccepted();
        var home = planned.then(consent(3, "2026-04-24")).act(JOOST, exit).trajectory();
        assertThat(DayLedger.of(home, on("2026-05-01")).statusOn(on("2026-04-25")))
                .contains(DayStatus.LEAVE);
    }

    @Test
    void being_let_go_from_a_time_out_always_can() {
        given(Paths.onTimeOut())
                .by(TESS)
                .when(end(SafetyAction.TimeOutExit.LET_GO, null, "2026-04-21"))
                .then(
                        new SafetyEvent.TimeOutEnded(
                                new TimeOutNo(1), story("Plan weer op orde."), on("2026-04-21")),
                        new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-04-21")));
        given(Paths.suspended())
                .when(end(SafetyAction.TimeOutExit.LET_GO, null, "2026-04-21"))
                .thenRefused("no-time-out");
    }

    @Test
    void a_time_out_starts_no_part_of_the_path_anew() {
        var before = Paths.suspended().trajectory();
        TrajectoryEvent ended =
                new SafetyEvent.TimeOutEnded(
                        new TimeOutNo(1), story("Weer thuis."), on("2026-04-24"));
        var after = Paths.onTimeOut().then(ended).trajectory();
        assertThat(after.course().phases()).isEqualTo(before.course().phases());
        assertThat(after.stay().firstReturn()).isEqualTo(before.stay().firstReturn());
        assertThat(after.stay().placed()).isEqualTo(before.stay().placed());
    }

    @Test
    void a_relapse_is_a_fact_that_is_told_with_what_was_tried() {
        var relapse =
                new SafetyAction.ReportRelapse(
                        story("Ruzie"), story("Oma kwam"), List.of(line("oma")), on("2026-04-10"));
        given(Paths.suspended())
                .when(relapse)
                .then(
                        new SafetyEvent.RelapseReported(
                                story("Ruzie"),
                                story("Oma kwam"),
                                List.of(line("oma")),
                                on("2026-04-10")));
    }
}
