package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.OTHER_SCIENTIST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DayActivity;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayHomeTest {
    private static final LeaveNo TWO = new LeaveNo(2);
    private static final DaytimeEvent.DayActivityArranged SCHOOL =
            new DaytimeEvent.DayActivityArranged(
                    DayActivity.NEW_SCHOOL,
                    line("De Horizon"),
                    on("2026-03-07"),
                    null,
                    on("2026-03-04"));
    private static final StayEvent.GateMet READY =
            new StayEvent.GateMet(TestRulebook.READY, story("Sam een 7."), on("2026-03-05"));

    private static StayAction.ReturnHome home(String day, @Nullable String dayPlan) {
        return new StayAction.ReturnHome(TWO, dayPlan == null ? null : story(dayPlan), on(day));
    }

    private static StayAction.PlanReturn plan(String returnOn, String day) {
        return new StayAction.PlanReturn(on(returnOn), null, on(day));
    }

    private static StayAction.StayLonger longer(String newReturn, Actor toldBy, String day) {
        return new StayAction.StayLonger(
                on(newReturn),
                DelayCause.NO_DAY_ACTIVITY,
                story("Zonder verblijf mist Sam de hulp."),
                toldBy.staff(),
                on(day));
    }

    @Test
    void with_all_gates_met_the_leave_is_all_that_is_needed() {
        given(Paths.readyToReturn(), SCHOOL, READY)
                .by(HANNE)
                .when(home("2026-03-07", null))
                .then(
                        new StayEvent.ReturnedHome(
                                TWO, List.of(), null, HANNE.staff(), on("2026-03-07")),
                        new CourseEvent.PhaseEntered(TestRulebook.AMBULANT, on("2026-03-07")));
    }

    @Test
    void an_open_gate_asks_a_plan_for_the_days_and_keeps_nobody_inside() {
        var asked = given(Paths.readyToReturn(), READY).by(HANNE).when(home("2026-03-07", null));
        asked.thenRefused("gate-open");
        assertThat(asked.refusals().getFirst())
                .returns(Force.PROGRAMME, Refusal::force)
                .returns("dayPlan", Refusal::field);
        assertThat(
                        given(Paths.readyToReturn(), READY)
                                .by(HANNE)
                                .when(home("2026-03-07", "Tot school begint helpt Sam bij opa."))
                                .events())
                .first()
                .isEqualTo(
                        new StayEvent.ReturnedHome(
                                TWO,
                                List.of(TestRulebook.DAY_ACTIVITY),
                                story("Tot school begint helpt Sam bij opa."),
                                HANNE.staff(),
                                on("2026-03-07")));
    }

    @Test
    void only_leave_that_was_granted_for_those_days_opens_the_door() {
        var planned =
                Paths.practised()
                        .then(leave(2, "2026-03-07", "2026-04-03", LeavePurpose.RETURN_HOME));
        var notGranted = given(planned, SCHOOL, READY).by(HANNE).when(home("2026-03-07", "Plan"));
        notGranted.thenRefused("leave-not-granted");
        assertThat(notGranted.refusals().getFirst().source()).hasToString("JW 6.4.1(1)");
        given(Paths.readyToReturn(), SCHOOL, READY)
                .by(HANNE)
                .when(home("2026-03-06", "Plan"))
                .thenRefused("leave-for-other-days");
        given(
                        Paths.practised(),
                        leave(2, "2026-03-07", "2026-03-08", LeavePurpose.FAMILY_EVENT),
                        granted(2, "2026-03-06"))
                .by(HANNE)
                .when(home("2026-03-07", "Plan"))
                .thenRefused("leave-not-for-return");
    }

    @Test
    void who_may_no_longer_be_kept_is_let_go_instead() {
        given(Paths.suspended())
                .by(HANNE)
                .when(home("2026-04-10", "Plan"))
                .thenRefused("let-go-instead", "leave-not-ahead", "leave-for-other-days");
    }

    @Test
    void an_earlier_day_for_going_home_needs_no_reason_a_later_one_is_staying_longer() {
        given(Paths.placed())
                .when(plan("2026-03-02", "2026-02-16"))
                .then(new StayEvent.ReturnPlanned(on("2026-03-02"), null, on("2026-02-16")));
        given(Paths.placed())
                .when(plan("2026-03-10", "2026-02-16"))
                .thenRefused("stay-longer-instead");
        given(Paths.placed()).when(plan("2026-02-15", "2026-02-16")).thenRefused("return-in-past");
        given(Paths.returnedHome())
                .when(plan("2026-03-20", "2026-03-10"))
                .thenRefused("already-home");
    }

    @Test
    void staying_longer_says_why_closed_stay_is_needed_and_who_told_it() {
        given(Paths.placed())
                .by(HANNE)
                .when(longer("2026-03-20", YARA, "2026-03-02"))
                .then(
                        new StayEvent.StayProlonged(
                                on("2026-03-20"),
                                DelayCause.NO_DAY_ACTIVITY,
                                story("Zonder verblijf mist Sam de hulp."),
                                HANNE.staff(),
                                YARA.staff(),
                                on("2026-03-02")));
    }

    @Test
    void staying_longer_is_for_who_is_inside_later_than_planned_and_told_by_someone_known() {
        given(Paths.placed())
                .by(TESS)
                .when(longer("2026-03-09", OTHER_SCIENTIST, "2026-03-02"))
                .thenRefused("scientist-decides-progress", "return-not-later", "told-by-outsider");
        given(Paths.returnedHome())
                .by(HANNE)
                .when(longer("2026-04-20", YARA, "2026-03-20"))
                .thenRefused("not-inside");
    }

    @Test
    void no_stay_is_prolonged_beyond_its_title() {
        var refused =
                given(Paths.placed()).by(HANNE).when(longer("2026-08-27", YARA, "2026-03-02"));
        refused.thenRefused("title-ends-before-return");
        assertThat(refused.refusals().getFirst().arguments())
                .containsEntry("ends", on("2026-08-26"));
        given(Paths.placed())
                .by(HANNE)
                .when(longer("2026-08-26", YARA, "2026-03-02"))
                .thenAccepted();
    }

    @Test
    void gates_are_met_and_reopened_by_people_except_those_the_path_settles() {
        given(Paths.placed())
                .when(
                        new StayAction.MeetGate(
                                TestRulebook.READY, story("Sam een 7."), on("2026-03-05")))
                .then(READY);
        given(Paths.placed())
                .when(
                        new StayAction.MeetGate(
                                TestRulebook.DAY_ACTIVITY, story("Komt goed"), on("2026-03-05")))
                .thenRefused("gate-is-computed");
        var reopen =
                new StayAction.ReopenGate(TestRulebook.READY, story("Twijfel"), on("2026-03-06"));
        given(Paths.placed()).when(reopen).thenRefused("gate-is-open");
        given(Paths.placed(), READY)
                .when(reopen)
                .then(
                        new StayEvent.GateReopened(
                                TestRulebook.READY, story("Twijfel"), on("2026-03-06")));
    }

    @Test
    void letting_go_is_one_tap_for_anyone_whatever_stands_open() {
        given(Paths.placed())
                .by(YARA)
                .when(new StayAction.LetGo(Whereabouts.HOME, null, on("2026-02-20")))
                .then(
                        new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-20")),
                        new CourseEvent.PhaseEntered(TestRulebook.AMBULANT, on("2026-02-20")));
    }

    @Test
    void letting_go_also_ends_a_time_out_and_opens_no_phase_twice() {
        Past letGo =
                Paths.onTimeOut()
                        .act(
                                YARA,
                                new StayAction.LetGo(Whereabouts.NETWORK, null, on("2026-04-22")));
        assertThat(letGo.trajectory().safety().open()).isEmpty();
        assertThat(letGo.events().getLast()).isInstanceOf(StayEvent.LetGo.class);
    }

    @Test
    void nobody_is_let_go_who_is_not_held_nor_to_a_closed_place() {
        given(Paths.suspended())
                .when(new StayAction.LetGo(Whereabouts.HOME, null, on("2026-04-10")))
                .thenRefused("nothing-to-let-go");
        given(Paths.placed())
                .when(new StayAction.LetGo(Whereabouts.OTHER_CLOSED_PLACE, null, on("2026-02-10")))
                .thenRefused("not-let-go-there");
    }

    @Test
    void someone_left_inside_on_a_path_that_is_over_can_still_be_let_go() {
        given(
                        Paths.closed(),
                        new StayEvent.SleptElsewhere(Whereabouts.GROUP, null, on("2026-07-01")))
                .when(new StayAction.LetGo(Whereabouts.HOME, null, on("2026-07-02")))
                .then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-07-02")));
    }

    @Test
    void an_offer_warns_of_open_gates_and_locks_only_for_the_law() {
        var situation = Paths.readyToReturn().situation(JOOST, on("2026-03-07"));
        var offers = Actions.offers(Paths.readyToReturn().trajectory(), situation);
        var home =
                offers.stream()
                        .filter(offer -> offer.type().code().equals("return-home"))
                        .findFirst()
                        .orElseThrow();
        assertThat(home.reasons()).extracting(Refusal::code).containsOnly("gate-open");
        assertThat(home.possible()).isTrue();
    }
}
