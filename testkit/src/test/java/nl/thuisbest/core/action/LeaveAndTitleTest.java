package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.LeavePasts.ONE;
import static nl.thuisbest.core.action.LeavePasts.end;
import static nl.thuisbest.core.action.LeavePasts.planned;
import static nl.thuisbest.core.action.LeavePasts.series;
import static nl.thuisbest.core.action.LeavePasts.start;
import static nl.thuisbest.core.action.LeavePasts.weeksAtHome;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** Leave reaches as far as the title, and facts that no decision covers ring (JW 6.4.1(1)). */
class LeaveAndTitleTest {
    @Test
    void jw_6_4_1_1_leave_beyond_the_title_is_refused_with_the_article_and_its_last_day() {
        var path =
                Paths.planned()
                        .act(
                                YARA,
                                series(
                                        new LeaveRhythm.EveryWeek(
                                                on("2026-07-31"), 2, on("2026-08-28")),
                                        LeavePurpose.PRACTISE_AT_HOME,
                                        LeaveRoute.BY_DECISION))
                        .then(consent(1, "2026-02-11"));
        var refused =
                given(path)
                        .by(JOOST)
                        .when(new StayAction.GrantLeave(new LeaveNo(1), on("2026-02-12")));
        refused.thenRefused("leave-beyond-title");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.4.1(1)");
        assertThat(refused.refusals().getFirst().arguments())
                .containsEntry("ends", on("2026-08-26"));
        given(Paths.planned())
                .by(YARA)
                .when(
                        series(
                                new LeaveRhythm.ChosenDays(
                                        List.of(days("2026-08-24", "2026-08-26"))),
                                LeavePurpose.PRACTISE_AT_HOME,
                                LeaveRoute.IN_PLAN))
                .thenRefused("leave-beyond-title");
    }

    @Test
    void a_leave_that_ends_on_the_last_day_of_the_title_is_granted() {
        var path =
                Paths.planned()
                        .act(
                                YARA,
                                series(
                                        new LeaveRhythm.ChosenDays(
                                                List.of(days("2026-08-24", "2026-08-25"))),
                                        LeavePurpose.PRACTISE_AT_HOME,
                                        LeaveRoute.BY_DECISION))
                        .then(consent(1, "2026-02-11"));
        given(path)
                .by(JOOST)
                .when(new StayAction.GrantLeave(new LeaveNo(1), on("2026-02-12")))
                .thenAccepted();
    }

    @Test
    void going_without_a_decision_is_recorded_and_rings_the_same_day() {
        var path = planned().act(YARA, start(1, "2026-02-13"));
        assertThat(Alarms.standing(path.trajectory(), TestRulebook.get(), on("2026-02-13")))
                .extracting(Alarm::code)
                .contains("away-without-leave");
    }

    @Test
    void coming_back_inside_after_the_title_ended_is_recorded_and_rings_the_same_day() {
        var path =
                Paths.planned()
                        .act(
                                YARA,
                                series(
                                        new LeaveRhythm.ChosenDays(
                                                List.of(days("2026-08-24", "2026-08-25"))),
                                        LeavePurpose.PRACTISE_AT_HOME,
                                        LeaveRoute.BY_DECISION))
                        .then(consent(1, "2026-02-11"))
                        .act(JOOST, new StayAction.GrantLeave(new LeaveNo(1), on("2026-02-12")))
                        .act(YARA, start(1, "2026-08-24"))
                        .act(YARA, end(1, null, "2026-08-26"));
        assertThat(Alarms.standing(path.trajectory(), TestRulebook.get(), on("2026-08-26")))
                .extracting(Alarm::code)
                .contains("inside-without-title");
    }

    @Test
    void the_weeks_after_the_return_are_one_decision_and_every_night_of_them_is_leave() {
        var path = weeksAtHome();
        var ledger = DayLedger.of(path.trajectory(), on("2026-04-05"));
        assertThat(ledger.nights(DayStatus.LEAVE)).isEqualTo(28 + 2);
        assertThat(ledger.statusOn(on("2026-04-03"))).contains(DayStatus.LEAVE);
        assertThat(ledger.statusOn(on("2026-04-04"))).contains(DayStatus.HOME_UNDER_AUTHORISATION);
        var stay = path.trajectory().stay();
        assertThat(stay.outOn(on("2026-03-15")).orElseThrow().number()).isEqualTo(new LeaveNo(3));
        assertThat(stay.leaves()).noneMatch(l -> stay.overdue(l, on("2026-03-25")));
        assertThat(stay.leaves()).filteredOn(l -> stay.overdue(l, on("2026-04-04"))).hasSize(1);
    }

    @Test
    void jw_6_4_1_4_a_time_out_in_those_weeks_revokes_all_that_is_left_of_them() {
        var events =
                given(weeksAtHome())
                        .by(JOOST)
                        .when(TimeOuts.decide("2026-03-20", "2026-03-24", true, HANNE, null))
                        .events();
        assertThat(events.getFirst())
                .isEqualTo(
                        new LeaveEvent.LeaveSeriesRevoked(
                                ONE,
                                true,
                                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                                null,
                                on("2026-03-20")));
        var inside = weeksAtHome().then(JOOST, events).trajectory();
        assertThat(inside.stay().out()).isEmpty();
        assertThat(DayLedger.of(inside, on("2026-03-21")).statusOn(on("2026-03-20")))
                .contains(DayStatus.TIME_OUT);
        assertThat(DayLedger.of(inside, on("2026-03-21")).statusOn(on("2026-03-19")))
                .contains(DayStatus.LEAVE);
    }
}
