package nl.thuisbest.core.trajectory;

import static nl.thuisbest.core.trajectory.Journal.WHY;
import static nl.thuisbest.core.trajectory.Journal.authorisation;
import static nl.thuisbest.core.trajectory.Journal.authorised;
import static nl.thuisbest.core.trajectory.Journal.closed;
import static nl.thuisbest.core.trajectory.Journal.granted;
import static nl.thuisbest.core.trajectory.Journal.leave;
import static nl.thuisbest.core.trajectory.Journal.placed;
import static nl.thuisbest.core.trajectory.Journal.timeOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLedgerTest {
    private static final LocalDate PLACED = day("2026-02-09");
    private static final LocalDate ENDS = day("2026-09-07");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Journal inside() {
        return authorised(day("2026-02-06"), ENDS).with(placed(PLACED));
    }

    private static Journal onReturnLeave() {
        return inside().with(
                        leave(1, LeavePurpose.RETURN_HOME, day("2026-03-21"), day("2026-04-18")))
                .with(granted(1, day("2026-03-18")))
                .with(
                        new StayEvent.ReturnedHome(
                                new LeaveNo(1),
                                List.of(),
                                null,
                                Journal.SOMEONE,
                                day("2026-03-21")));
    }

    private static Journal suspended() {
        return onReturnLeave()
                .with(
                        new LegalEvent.AuthorisationSuspended(
                                new AuthorisationNo(1),
                                Journal.SOMEONE,
                                WHY,
                                null,
                                day("2026-04-18")));
    }

    private static DayLedger until(Journal journal, String until) {
        return DayLedger.of(journal.path(), day(until));
    }

    @Test
    void nothing_is_known_before_the_placement() {
        assertThat(until(authorised(day("2026-02-06"), ENDS), "2026-03-12").runs()).isEmpty();
        assertThat(until(inside(), "2026-02-09").runs()).isEmpty();
    }

    @Test
    void a_weekend_on_leave_lies_between_nights_inside() {
        var ledger =
                until(
                        inside().with(
                                        leave(
                                                1,
                                                LeavePurpose.PRACTISE_AT_HOME,
                                                day("2026-03-06"),
                                                day("2026-03-08")))
                                .with(granted(1, day("2026-03-04")))
                                .with(new StayEvent.LeaveStarted(new LeaveNo(1), day("2026-03-06")))
                                .with(
                                        new StayEvent.LeaveEnded(
                                                new LeaveNo(1), WHY, day("2026-03-08"))),
                        "2026-03-12");
        assertThat(ledger.runs())
                .extracting(Run::status)
                .containsExactly(DayStatus.INSIDE, DayStatus.LEAVE, DayStatus.INSIDE);
        assertThat(ledger.nights(DayStatus.LEAVE)).isEqualTo(2);
        assertThat(ledger.closedDays()).isEqualTo(29);
        assertThat(ledger.closedDaysWithLeave()).isEqualTo(31);
    }

    @Test
    void who_goes_before_the_leave_is_granted_is_at_home_without_leave() {
        var journal =
                inside().with(leave(1, LeavePurpose.OTHER, day("2026-03-06"), day("2026-03-10")))
                        .with(new StayEvent.LeaveStarted(new LeaveNo(1), day("2026-03-06")))
                        .with(granted(1, day("2026-03-07")));
        var ledger = until(journal, "2026-03-12");
        assertThat(ledger.statusOn(day("2026-03-06"))).contains(DayStatus.HOME_UNDER_AUTHORISATION);
        assertThat(ledger.statusOn(day("2026-03-07"))).contains(DayStatus.LEAVE);
        assertThat(ledger.statusOn(day("2026-03-10")))
                .as("the leave was until the tenth")
                .contains(DayStatus.HOME_UNDER_AUTHORISATION);
    }

    @Test
    void home_goes_from_leave_over_suspension_to_free() {
        var ledger = until(suspended(), "2026-10-01");
        assertThat(ledger.runs())
                .extracting(Run::status)
                .containsExactly(
                        DayStatus.INSIDE,
                        DayStatus.LEAVE,
                        DayStatus.SUSPENDED,
                        DayStatus.HOME_FREE);
        assertThat(ledger.nights(DayStatus.LEAVE)).isEqualTo(28);
        assertThat(ledger.runs().getLast().period().from()).isEqualTo(ENDS);
        assertThat(ledger.closedDays()).isEqualTo(40);
    }

    @Test
    void a_time_out_is_closed_and_the_suspension_is_not() {
        var ledger =
                until(
                        suspended()
                                .with(
                                        new LegalEvent.SuspensionWithdrawn(
                                                new AuthorisationNo(1), WHY, day("2026-05-12")))
                                .with(
                                        timeOut(
                                                1,
                                                TimeOutRoute.SUSPENSION_WITHDRAWN,
                                                day("2026-05-12")))
                                .with(
                                        new LegalEvent.AuthorisationSuspended(
                                                new AuthorisationNo(1),
                                                Journal.SOMEONE,
                                                WHY,
                                                null,
                                                day("2026-05-17")))
                                .with(
                                        new SafetyEvent.TimeOutEnded(
                                                new TimeOutNo(1), WHY, day("2026-05-17"))),
                        "2026-06-01");
        assertThat(ledger.nights(DayStatus.TIME_OUT)).isEqualTo(5);
        assertThat(ledger.statusOn(day("2026-05-17"))).contains(DayStatus.SUSPENDED);
        assertThat(ledger.nightsWithoutTitle()).isZero();
        assertThat(ledger.lastClosedNight()).contains(day("2026-05-16"));
    }

    @Test
    void nights_inside_after_the_title_ended_are_recorded_and_flagged() {
        var journal = authorised(day("2026-02-06"), day("2026-03-01")).with(placed(PLACED));
        var ledger = until(journal, "2026-03-12");
        assertThat(ledger.runs())
                .extracting(Run::status, Run::withoutTitle, Run::nights)
                .containsExactly(
                        tuple(DayStatus.INSIDE, false, 20), tuple(DayStatus.INSIDE, true, 11));
    }

    @Test
    void inside_while_suspended_or_under_a_condition_is_without_title() {
        var suspended =
                suspended()
                        .with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.GROUP, null, day("2026-05-01")));
        assertThat(until(suspended, "2026-05-03").nightsWithoutTitle()).isEqualTo(2);

        var conditional =
                Journal.empty()
                        .with(Journal.referred(day("2026-01-20")))
                        .with(
                                authorisation(
                                        1, AuthorisationKind.CONDITIONAL, day("2026-02-06"), ENDS))
                        .with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.HOME, null, day("2026-02-06")))
                        .with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.GROUP, null, day("2026-02-08")));
        var ledger = until(conditional, "2026-02-10");
        assertThat(ledger.statusOn(day("2026-02-06"))).contains(DayStatus.CONDITIONAL);
        assertThat(ledger.nightsWithoutTitle()).isEqualTo(2);
    }

    @Test
    void a_night_that_is_recorded_late_stands_where_it_belongs() {
        var journal =
                inside().with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.NETWORK, null, day("2026-03-01")))
                        .with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.UNKNOWN, null, day("2026-02-27")));
        assertThat(until(journal, "2026-03-05").runs())
                .extracting(Run::status, Run::nights)
                .containsExactly(
                        tuple(DayStatus.INSIDE, 18),
                        tuple(DayStatus.ABSCONDED, 2),
                        tuple(DayStatus.ELSEWHERE, 4));
    }

    @Test
    void a_correction_of_the_day_moves_the_nights() {
        var journal = inside();
        var correction =
                new RecordEvent.EntryCorrected(
                        new EntryNo(4),
                        List.of(
                                new RecordEvent.FieldChange(
                                        "on", "2026-02-09", "2026-02-11", null)),
                        WHY,
                        day("2026-02-20"));
        assertThat(until(journal.with(correction), "2026-02-20").closedDays()).isEqualTo(9);
    }

    @Test
    void being_let_go_ends_leave_and_time_out_at_once() {
        var journal =
                onReturnLeave()
                        .with(
                                new StayEvent.LeaveRevoked(
                                        new LeaveNo(1), true, WHY, day("2026-04-01")))
                        .with(timeOut(1, TimeOutRoute.LEAVE_REVOKED, day("2026-04-01")))
                        .with(new StayEvent.LetGo(Whereabouts.HOME, null, day("2026-04-03")));
        assertThat(journal.path().safety().open()).isEmpty();
        assertThat(until(journal, "2026-04-10").nights(DayStatus.TIME_OUT)).isEqualTo(2);
        assertThat(until(journal, "2026-04-10").statusOn(day("2026-04-03")))
                .contains(DayStatus.HOME_UNDER_AUTHORISATION);
    }

    @Test
    void another_closed_place_counts_as_closed_days_but_not_as_ours() {
        var journal =
                inside().with(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.OTHER_CLOSED_PLACE, null, day("2026-03-01")));
        var ledger = until(journal, "2026-03-05");
        assertThat(ledger.closedDays()).isEqualTo(24);
        assertThat(ledger.nights(DayStatus.INSIDE)).isEqualTo(20);
    }

    @Test
    void no_night_is_told_of_a_path_after_it_was_closed_unless_inside_again() {
        var journal = suspended().with(closed(day("2026-07-09")));
        assertThat(until(journal, "2027-01-01").runs().getLast().period().until())
                .isEqualTo(day("2026-07-09"));

        var again =
                journal.with(
                        new StayEvent.SleptElsewhere(Whereabouts.GROUP, null, day("2026-08-01")));
        assertThat(until(again, "2026-08-03").statusOn(day("2026-08-02")))
                .contains(DayStatus.INSIDE);
    }
}
