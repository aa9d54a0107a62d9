package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.TimeOuts.decide;
import static nl.thuisbest.core.action.TimeOuts.end;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

class TimeOutEndTest {

    @Test
    void conditions_a_day_to_aim_at_and_who_was_heard_are_agreed_at_once() {
        var bare =
                new SafetyAction.DecideTimeOut(
                        story("Oma kwam."),
                        story("Weg."),
                        story("Nodig."),
                        story("Niets."),
                        List.of(),
                        null,
                        story("Moe."),
                        story("Daarom."),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        on("2026-04-20"));
        given(Paths.suspended())
                .by(HANNE)
                .when(bare)
                .thenRefused(
                        "heard-asked",
                        "own-proposal-asked",
                        "return-conditions-asked",
                        "target-return-asked");
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
