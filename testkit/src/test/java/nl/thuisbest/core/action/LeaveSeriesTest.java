package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.LeavePasts.ONE;
import static nl.thuisbest.core.action.LeavePasts.decided;
import static nl.thuisbest.core.action.LeavePasts.end;
import static nl.thuisbest.core.action.LeavePasts.planned;
import static nl.thuisbest.core.action.LeavePasts.series;
import static nl.thuisbest.core.action.LeavePasts.start;
import static nl.thuisbest.core.action.LeavePasts.weekends;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.CancelledFor;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Many leaves as one decision (JW 6.4.1): every weekend. */
class LeaveSeriesTest {
    @Test
    void every_weekend_until_a_day_is_one_entry_with_its_periods() {
        given(Paths.planned())
                .by(YARA)
                .when(weekends("2026-03-01", LeaveRoute.BY_DECISION))
                .then(
                        new LeaveEvent.LeaveSeriesPlanned(
                                ONE,
                                new LeaveNo(1),
                                List.of(
                                        days("2026-02-13", "2026-02-14"),
                                        days("2026-02-20", "2026-02-21"),
                                        days("2026-02-27", "2026-02-28")),
                                LeavePurpose.PRACTISE_AT_HOME,
                                LeaveRoute.BY_DECISION,
                                List.of(line("MST komt zaterdag.")),
                                List.of(line("Elke avond belt de mentor.")),
                                on("2026-02-09")));
    }

    @Test
    void jw_6_4_1_3_one_consent_and_one_grant_hold_for_every_leave_of_the_series() {
        given(planned())
                .by(JOOST)
                .when(new StayAction.GrantLeave(new LeaveNo(3), on("2026-02-12")))
                .thenRefused("gw-consent-missing");
        given(planned(), consent(1, "2026-02-11"))
                .by(JOOST)
                .when(new StayAction.GrantLeave(new LeaveNo(3), on("2026-02-12")))
                .then(
                        new LeaveEvent.LeaveSeriesGranted(
                                ONE, JOOST.staff(), HANNE.staff(), on("2026-02-12")));
        assertThat(decided().trajectory().stay().leaves()).hasSize(4).allMatch(Leave::granted);
        given(decided())
                .by(JOOST)
                .when(new StayAction.GrantLeave(new LeaveNo(2), on("2026-02-12")))
                .thenRefused("leave-already-granted");
    }

    @Test
    void each_leave_begins_and_ends_by_itself_and_stands_in_the_ledger() {
        var path =
                decided()
                        .act(YARA, start(1, "2026-02-13"))
                        .act(YARA, end(1, "Goed.", "2026-02-15"))
                        .act(YARA, start(2, "2026-02-20"));
        var ledger = DayLedger.of(path.trajectory(), on("2026-02-21"));
        assertThat(ledger.statusOn(on("2026-02-13"))).contains(DayStatus.LEAVE);
        assertThat(ledger.statusOn(on("2026-02-16"))).contains(DayStatus.INSIDE);
        assertThat(ledger.statusOn(on("2026-02-20"))).contains(DayStatus.LEAVE);
        assertThat(path.trajectory().stay().leave(new LeaveNo(3)).orElseThrow().granted()).isTrue();
    }

    @Test
    void one_leave_can_be_cancelled_at_the_wish_of_the_family_and_the_others_stay() {
        var path =
                decided()
                        .act(
                                YARA,
                                new LeaveAction.CancelLeave(
                                        new LeaveNo(2),
                                        CancelledFor.FAMILY,
                                        story("Moeder werkt."),
                                        on("2026-02-18")));
        given(path).when(start(2, "2026-02-20")).thenRefused("leave-not-ahead");
        given(path).when(start(3, "2026-02-27")).thenAccepted();
        given(path)
                .when(
                        new StayAction.PlanLeave(
                                days("2026-02-20", "2026-02-20"),
                                LeavePurpose.FAMILY_EVENT,
                                LeaveRoute.BY_DECISION,
                                List.of(),
                                on("2026-02-18")))
                .thenAccepted();
    }

    @Test
    void weeks_after_the_return_have_no_gap_and_a_series_never_lies_over_another_leave() {
        given(Paths.practised())
                .by(YARA)
                .when(
                        series(
                                new LeaveRhythm.EveryWeek(on("2026-03-06"), 2, on("2026-03-20")),
                                LeavePurpose.RETURN_HOME,
                                LeaveRoute.BY_DECISION))
                .thenRefused("return-weeks-follow");
        given(decided())
                .by(YARA)
                .when(
                        series(
                                new LeaveRhythm.ChosenDays(
                                        List.of(days("2026-02-21", "2026-02-22"))),
                                LeavePurpose.OTHER,
                                LeaveRoute.BY_DECISION))
                .thenRefused("leave-overlaps");
    }

    @Test
    void back_in_one_tap_is_asked_about_afterwards() {
        var path =
                decided().act(YARA, start(1, "2026-02-13")).act(YARA, end(1, null, "2026-02-15"));
        given(path)
                .when(
                        new LeaveAction.TellLeave(
                                new LeaveNo(1), story("Gevoetbald."), on("2026-02-16")))
                .thenAccepted();
        given(path)
                .when(
                        new LeaveAction.TellLeave(
                                new LeaveNo(2), story("Gevoetbald."), on("2026-02-16")))
                .thenRefused("leave-not-back-yet");
    }
}
