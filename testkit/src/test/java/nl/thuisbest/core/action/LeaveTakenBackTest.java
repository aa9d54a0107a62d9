package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.LeavePasts.conditions;
import static nl.thuisbest.core.action.LeavePasts.decided;
import static nl.thuisbest.core.action.LeavePasts.end;
import static nl.thuisbest.core.action.LeavePasts.planned;
import static nl.thuisbest.core.action.LeavePasts.start;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Revoking, refusing and other conditions, each on its own ground (JW 6.4.1(4), (5)). */
class LeaveTakenBackTest {
    @Test
    void jw_6_4_1_4_the_series_is_revoked_from_now_on_and_what_was_stays_leave() {
        var revoke =
                new LeaveAction.RevokeLeaveSeries(
                        new LeaveNo(3),
                        true,
                        story("Thuis is het niet meer."),
                        null,
                        on("2026-02-18"));
        var path =
                decided()
                        .act(YARA, start(1, "2026-02-13"))
                        .act(YARA, end(1, "Goed.", "2026-02-15"))
                        .act(JOOST, revoke);
        given(path).when(start(2, "2026-02-20")).thenRefused("leave-not-ahead");
        assertThat(DayLedger.of(path.trajectory(), on("2026-02-19")).statusOn(on("2026-02-14")))
                .contains(DayStatus.LEAVE);
        given(decided()).by(HANNE).when(revoke).thenRefused("responsible-revokes-leave");
    }

    @Test
    void jw_6_4_1_5_it_may_only_when_a_condition_was_laid_down_and_not_kept() {
        given(decided())
                .by(JOOST)
                .when(
                        new LeaveAction.RevokeLeaveSeries(
                                new LeaveNo(1), false, story("Zo niet."), null, on("2026-02-12")))
                .thenRefused("not-kept-asked");
        var bare =
                Paths.planned()
                        .act(
                                YARA,
                                new LeaveAction.PlanLeaveSeries(
                                        new LeaveRhythm.EveryWeek(
                                                on("2026-02-13"), 2, on("2026-03-01")),
                                        LeavePurpose.PRACTISE_AT_HOME,
                                        LeaveRoute.BY_DECISION,
                                        List.of(),
                                        List.of(),
                                        on("2026-02-09")));
        var may =
                given(bare)
                        .by(JOOST)
                        .when(
                                new StayAction.RevokeLeave(
                                        new LeaveNo(1),
                                        false,
                                        story("Zo niet."),
                                        story("Belde niet."),
                                        on("2026-02-12")));
        may.thenRefused("leave-without-conditions");
        assertThat(may.refusals().getFirst().source()).hasToString("JW 6.4.1(5)");
        given(bare)
                .by(JOOST)
                .when(
                        new StayAction.RevokeLeave(
                                new LeaveNo(1),
                                true,
                                story("Niet veilig."),
                                null,
                                on("2026-02-12")))
                .thenAccepted();
    }

    @Test
    void jw_6_4_1_5_conditions_become_stricter_only_when_one_was_not_kept_and_easier_always() {
        given(decided()).by(JOOST).when(conditions(false, null)).thenRefused("not-kept-asked");
        given(decided())
                .by(HANNE)
                .when(conditions(true, null))
                .thenRefused("responsible-changes-conditions");
        given(decided()).by(JOOST).when(conditions(true, null)).thenAccepted();
        var path = decided().act(JOOST, conditions(false, "Belde niet."));
        assertThat(path.trajectory().stay().leaves())
                .allSatisfy(l -> assertThat(l.conditions()).containsExactly(line("Belt om 21.")));
    }

    @Test
    void jw_6_5_1_1_d_leave_that_is_not_granted_has_a_reason_and_the_whole_series_waits_no_more() {
        var refuse =
                new LeaveAction.RefuseLeave(
                        new LeaveNo(2), story("Eerst het gesprek."), on("2026-02-12"));
        given(planned()).by(HANNE).when(refuse).thenRefused("responsible-refuses-leave");
        given(decided()).by(JOOST).when(refuse).thenRefused("leave-allowed-already");
        var refused = planned().act(JOOST, refuse);
        assertThat(refused.trajectory().stay().leaves()).noneMatch(Leave::ahead);
    }
}
