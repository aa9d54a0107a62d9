package nl.thuisbest.core.trajectory;

import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.thuisbest.core.trajectory.PlannedDay.Hinge;
import nl.thuisbest.core.trajectory.PlannedDay.Sureness;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static Forecast of(Past past, String today) {
        return Forecast.of(
                past.trajectory(), TestRulebook.get().programme(TestRulebook.THUISBEST), on(today));
    }

    private static StayEvent.StayProlonged prolonged(String newReturn, String day) {
        return new StayEvent.StayProlonged(
                on(newReturn),
                DelayCause.NO_DAY_ACTIVITY,
                story("Nog geen school"),
                HANNE.staff(),
                YARA.staff(),
                on(day));
    }

    @Test
    void before_the_placement_nothing_can_be_said() {
        var forecast = of(Paths.indicated(), "2026-01-20");
        assertThat(forecast.returnHome().sureness()).isEqualTo(Sureness.UNKNOWN);
        assertThat(forecast.suspension().sureness()).isEqualTo(Sureness.UNKNOWN);
        assertThat(forecast.end().sureness()).isEqualTo(Sureness.UNKNOWN);
        assertThat(forecast.ahead()).isEmpty();
    }

    @Test
    void the_norms_count_from_the_placement_and_the_suspension_from_the_return() {
        var forecast = of(Paths.placed(), "2026-02-02");
        assertThat(forecast.returnHome())
                .isEqualTo(
                        new PlannedDay(on("2026-03-09"), Sureness.PLANNED, Hinge.PLACEMENT, null));
        assertThat(forecast.suspension())
                .isEqualTo(new PlannedDay(on("2026-04-06"), Sureness.PLANNED, Hinge.RETURN, null));
        assertThat(forecast.end())
                .isEqualTo(
                        new PlannedDay(on("2026-06-26"), Sureness.PLANNED, Hinge.PLACEMENT, null));
    }

    @Test
    void the_suspension_moves_with_the_return_and_says_why() {
        var forecast = of(Paths.placed().then(prolonged("2026-03-20", "2026-03-02")), "2026-03-02");
        assertThat(forecast.returnHome().shift())
                .isEqualTo(
                        new Shift(
                                on("2026-03-09"),
                                11,
                                Shift.Because.PROLONGED,
                                DelayCause.NO_DAY_ACTIVITY));
        assertThat(forecast.suspension())
                .isEqualTo(
                        new PlannedDay(
                                on("2026-04-17"),
                                Sureness.PLANNED,
                                Hinge.RETURN,
                                new Shift(
                                        on("2026-04-06"),
                                        11,
                                        Shift.Because.MOVED_WITH_RETURN,
                                        DelayCause.NO_DAY_ACTIVITY)));
    }

    @Test
    void a_day_is_a_plan_until_the_leave_for_it_is_granted() {
        var planned =
                Paths.practised()
                        .then(leave(2, "2026-03-07", "2026-04-03", LeavePurpose.RETURN_HOME));
        assertThat(of(planned, "2026-03-04").returnHome().decided()).isFalse();
        assertThat(of(Paths.readyToReturn(), "2026-03-06").returnHome())
                .returns(on("2026-03-07"), PlannedDay::on)
                .returns(Sureness.DECIDED, PlannedDay::sureness)
                .returns(Hinge.LEAVE, PlannedDay::hangsOn);
        assertThat(of(Paths.returnedHome(), "2026-03-10").returnHome().done()).isTrue();
    }

    @Test
    void the_nights_ahead_go_from_inside_over_leave_and_suspension_to_the_end() {
        var forecast =
                of(
                        Paths.practised()
                                .then(
                                        leave(
                                                2,
                                                "2026-02-20",
                                                "2026-02-21",
                                                LeavePurpose.PRACTISE_AT_HOME)),
                        "2026-02-16");
        assertThat(forecast.ahead())
                .extracting(Run::status, run -> run.period().from(), Run::nights)
                .containsExactly(
                        tuple(DayStatus.INSIDE, on("2026-02-16"), 4),
                        tuple(DayStatus.LEAVE, on("2026-02-20"), 2),
                        tuple(DayStatus.INSIDE, on("2026-02-22"), 15),
                        tuple(DayStatus.LEAVE, on("2026-03-09"), 28),
                        tuple(DayStatus.SUSPENDED, on("2026-04-06"), 81));
        assertThat(forecast.nights(DayStatus.INSIDE)).isEqualTo(19);
    }

    @Test
    void no_night_is_planned_inside_after_the_title_and_nights_turn_free() {
        var shorter =
                Paths.placed()
                        .then(
                                new LegalEvent.AuthorisationEnded(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.NO_LONGER_NEEDED,
                                        null,
                                        on("2026-03-01")));
        var forecast = of(shorter, "2026-02-16");
        assertThat(forecast.ahead())
                .extracting(Run::status, Run::nights)
                .containsExactly(tuple(DayStatus.INSIDE, 13), tuple(DayStatus.HOME_FREE, 117));
        assertThat(forecast.suspension().sureness()).isEqualTo(Sureness.NOT_NEEDED);
        assertThat(forecast.coverage().lastAuthorisedDay()).contains(on("2026-02-28"));
        assertThat(forecast.coverage().daysShort()).isEqualTo(117);
    }

    @Test
    void an_authorisation_that_reaches_the_end_is_not_short() {
        var coverage = of(Paths.placed(), "2026-02-16").coverage();
        assertThat(coverage.lastAuthorisedDay()).contains(on("2026-08-25"));
        assertThat(coverage.daysShort()).isZero();
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void an_allocation_that_ends_early_or_never_came_leaves_a_gap_before_and_after_today() {
        var without = Past.nothing();
        for (var event : Paths.placed().events()) {
            if (!(event instanceof LegalEvent.AllocationRegistered)) {
                without = without.then(event);
            }
        }
        var shortMst =
                without.then(
                        new LegalEvent.AllocationRegistered(
                                new AllocationNo(1),
                                Product.MST,
                                days("2026-02-01", "2026-05-31"),
                                line("Bergen"),
                                null,
                                on("2026-01-30")));
        var coverage = of(shortMst, "2026-02-16").coverage();
        assertThat(coverage.gapsOf(Product.MST))
                .containsExactly(
                        new Gap(Product.MST, days("2026-01-26", "2026-01-31"), true, false),
                        new Gap(Product.MST, days("2026-06-01", "2026-06-25"), false, true));
        assertThat(coverage.gapsOf(Product.STAY))
                .containsExactly(
                        new Gap(Product.STAY, days("2026-01-26", "2026-02-15"), true, false),
                        new Gap(Product.STAY, days("2026-02-16", "2026-03-08"), false, false));
    }

    @Test
    void a_time_out_plans_the_way_home_again_and_suspends_as_before() {
        var forecast = of(Paths.onTimeOut(), "2026-04-22");
        assertThat(forecast.returnHome())
                .isEqualTo(
                        new PlannedDay(on("2026-04-27"), Sureness.PLANNED, Hinge.TIME_OUT, null));
        assertThat(forecast.ahead())
                .extracting(Run::status, Run::nights)
                .containsExactly(tuple(DayStatus.TIME_OUT, 5), tuple(DayStatus.SUSPENDED, 60));
    }

    @Test
    void a_time_out_without_a_day_says_so() {
        var decided = (SafetyEvent.TimeOutDecided) Paths.onTimeOut().events().getLast();
        var open =
                Paths.suspended()
                        .then(
                                new LegalEvent.SuspensionWithdrawn(
                                        Paths.AUTHORISATION, story("Weg"), on("2026-04-20")),
                                new SafetyEvent.TimeOutDecided(
                                        decided.number(),
                                        decided.route(),
                                        decided.triedAtHome(),
                                        decided.riskAsFacts(),
                                        decided.whyClosedIsNeeded(),
                                        decided.lighterConsidered(),
                                        decided.stateNow(),
                                        decided.reasonForYouth(),
                                        decided.heard(),
                                        decided.returnConditions(),
                                        null,
                                        story("Eerst rust."),
                                        decided.decidedBy(),
                                        decided.decidingVote(),
                                        null,
                                        decided.on()));
        assertThat(of(open, "2026-04-22").returnHome().sureness()).isEqualTo(Sureness.UNKNOWN);
    }

    @Test
    void an_open_place_is_not_home() {
        var letGo =
                Paths.placed()
                        .then(new StayEvent.LetGo(Whereabouts.OPEN_PLACE, null, on("2026-02-16")));
        var forecast = of(letGo, "2026-02-17");
        assertThat(forecast.returnHome().done()).isFalse();
        assertThat(forecast.ahead()).extracting(Run::status).containsOnly(DayStatus.ELSEWHERE);
    }

    @Test
    void a_day_that_passed_without_it_is_overdue() {
        var forecast = of(Paths.placed(), "2026-03-12");
        assertThat(forecast.returnHome().overdue(on("2026-03-12"))).isTrue();
        assertThat(forecast.ahead().getFirst().status()).isEqualTo(DayStatus.LEAVE);
    }

    @Test
    void who_is_suspended_or_closed_has_it_behind() {
        assertThat(of(Paths.suspended(), "2026-05-01").suspension())
                .isEqualTo(
                        new PlannedDay(on("2026-04-04"), Sureness.DONE, Hinge.AUTHORISATION, null));
        var closed = of(Paths.closed(), "2026-07-01");
        assertThat(closed.end().done()).isTrue();
        assertThat(closed.ahead()).isEmpty();
    }
}
