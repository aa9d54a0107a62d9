package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.TimeOuts.conditional;
import static nl.thuisbest.core.action.TimeOuts.decide;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.Elsewhere;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRemedy;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What care-rules 4 asks of each route, and what can be done where there is none. */
class AroundTimeOutTest {
    private static Past withoutTitle() {
        return Paths.suspended()
                .then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.NO_LONGER_NEEDED,
                                null,
                                on("2026-04-20")));
    }

    private static TimeOutAction.ArrangeElsewhere elsewhere(
            Elsewhere way, @Nullable String sleepsFrom) {
        return new TimeOutAction.ArrangeElsewhere(
                way,
                line("bij tante Toos"),
                story("Thuis gaat het een week niet."),
                story("Liever bij tante dan bij oma."),
                TESS.staff(),
                sleepsFrom == null ? null : on(sleepsFrom),
                on("2026-04-22"));
    }

    /** All that can surround a time-out, and the preparation of the fourth week. */
    static Past surroundings() {
        return Paths.onTimeOut()
                .act(
                        YARA,
                        new TimeOutAction.WeighTimeOut(
                                story("Morgen."), story("Ik wil naar huis."), on("2026-04-22")))
                .act(TESS, elsewhere(Elsewhere.OPEN_PLACE, null))
                .then(
                        new SafetyEvent.TimeOutEnded(
                                new TimeOutNo(1), story("Rustig."), on("2026-04-26")))
                .act(
                        YARA,
                        new TimeOutAction.EvaluateTimeOut(
                                story("Te lang."),
                                story("Rust."),
                                story("Eerder bellen."),
                                on("2026-04-30")))
                .act(
                        TESS,
                        new HomeAction.PrepareSuspension(
                                NextTitle.SUSPENSION,
                                story("De hulp thuis loopt."),
                                List.of(line("MST drie keer per week")),
                                List.of(Recipient.COLLEGE),
                                story("Wil weten wie er belt."),
                                on("2026-05-01")));
    }

    @Test
    void the_suspension_is_prepared_while_the_authorisation_is_carried_out_and_decides_nothing() {
        var prepare =
                new HomeAction.PrepareSuspension(
                        NextTitle.SUSPENSION,
                        story("Vier weken thuis gingen goed."),
                        List.of(),
                        List.of(Recipient.COLLEGE),
                        story("Fijn."),
                        on("2026-03-25"));
        var prepared = Paths.returnedHome().act(TESS, prepare);
        assertThat(prepared.trajectory().legal().titleToStayOn(on("2026-03-26"))).isTrue();
        given(Paths.suspended())
                .when(
                        new HomeAction.PrepareSuspension(
                                NextTitle.CONDITIONAL,
                                story("Goed."),
                                List.of(),
                                List.of(),
                                story("Fijn."),
                                on("2026-04-10")))
                .thenRefused("already-suspended");
    }

    @Test
    void jw_6_1_2_1_without_a_title_there_is_no_closed_time_out() {
        var refused = given(withoutTitle()).by(HANNE).when(decide("2026-04-22", "2026-04-29"));
        refused.thenRefused("no-closed-time-out");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.1.2(1)");
    }

    @Test
    void what_can_be_done_instead_is_taken_up_and_says_where_someone_sleeps_when_sure() {
        given(withoutTitle())
                .when(elsewhere(Elsewhere.NETWORK_PLACE, "2026-04-22"))
                .then(
                        new TimeOutEvent.TimeOutElsewhere(
                                Elsewhere.NETWORK_PLACE,
                                line("bij tante Toos"),
                                story("Thuis gaat het een week niet."),
                                story("Liever bij tante dan bij oma."),
                                TESS.staff(),
                                on("2026-04-22")),
                        new StayEvent.SleptElsewhere(Whereabouts.NETWORK, null, on("2026-04-22")));
        given(withoutTitle()).when(elsewhere(Elsewhere.OPEN_PLACE, null)).thenAccepted();
        given(withoutTitle()).when(elsewhere(Elsewhere.EMERGENCY_REQUEST, null)).thenAccepted();
    }

    @Test
    void a_request_is_no_bed_and_a_night_to_come_is_no_fact() {
        given(withoutTitle())
                .when(elsewhere(Elsewhere.EMERGENCY_REQUEST, "2026-04-22"))
                .thenRefused("request-is-no-bed");
        given(withoutTitle())
                .when(elsewhere(Elsewhere.OPEN_PLACE, "2026-04-25"))
                .thenRefused("on-in-future");
    }

    @Test
    void jw_6_1_2_1_a_time_out_for_who_is_inside_is_refused_and_the_night_is_recorded() {
        var refused = given(Paths.planned()).by(HANNE).when(decide("2026-02-20", "2026-02-27"));
        refused.thenRefused("already-inside");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.1.2(1)");
        given(Paths.planned())
                .by(YARA)
                .when(new StayAction.RecordNight(Whereabouts.GROUP, null, on("2026-02-20")))
                .thenAccepted();
    }

    @Test
    void brought_inside_without_a_decision_is_recorded_and_rings_the_same_day() {
        var path =
                Paths.suspended()
                        .act(
                                YARA,
                                new StayAction.RecordNight(
                                        Whereabouts.GROUP, null, on("2026-04-20")));
        assertThat(Alarms.standing(path.trajectory(), TestRulebook.get(), on("2026-04-20")))
                .extracting(Alarm::code)
                .contains("inside-without-title");
    }

    @Test
    void jw_6_4_1_5_on_leave_it_may_only_when_a_condition_was_not_kept() {
        var may = decide("2026-03-20", "2026-03-24", false, HANNE, null);
        given(Paths.returnedHome()).by(JOOST).when(may).thenAccepted();
        given(Paths.returnedHome()).by(JOOST).when(without(may)).thenRefused("not-kept-asked");
    }

    @Test
    void jw_6_1_6_3_under_a_conditional_authorisation_it_may_only_for_conditions_not_kept() {
        var refused =
                given(conditional()).by(HANNE).when(without(decide("2026-04-20", "2026-04-27")));
        refused.thenRefused("not-kept-asked");
        assertThat(refused.refusals().getFirst().source()).hasToString("JW 6.1.6(3)");
    }

    @Test
    void jw_6_1_12_5_a_suspension_is_withdrawn_for_the_help_and_asks_no_condition() {
        given(Paths.suspended())
                .by(HANNE)
                .when(without(decide("2026-04-20", "2026-04-27")))
                .thenAccepted();
    }

    private static SafetyAction.DecideTimeOut without(SafetyAction.DecideTimeOut d) {
        return new SafetyAction.DecideTimeOut(
                d.triedAtHome(),
                d.riskAsFacts(),
                d.whyClosedIsNeeded(),
                d.lighterConsidered(),
                d.lighter(),
                d.ownProposal(),
                d.stateNow(),
                d.reasonForYouth(),
                List.of(new Heard(line("moeder"), Opinion.NOT_REACHED, null, line("08.25"))),
                d.returnConditions(),
                d.targetReturn(),
                d.whyNoDate(),
                d.danger(),
                null,
                d.decidingVote(),
                d.withoutVote(),
                d.place(),
                d.alsoTold(),
                d.on());
    }

    @Test
    void the_remedy_of_the_route_is_kept_with_the_decision() {
        assertThat(remedy(Paths.returnedHome(), true, "2026-03-20"))
                .isEqualTo(TimeOutRemedy.COMPLAINTS_COMMITTEE);
        assertThat(remedy(Paths.suspended(), false, "2026-04-20"))
                .isEqualTo(TimeOutRemedy.CHILDRENS_COURT);
        assertThat(remedy(conditional(), true, "2026-04-20"))
                .isEqualTo(TimeOutRemedy.CHILDRENS_COURT);
        assertThat(remedy(conditional(), false, "2026-04-20"))
                .isEqualTo(TimeOutRemedy.CHILDRENS_COURT);
    }

    private static @Nullable TimeOutRemedy remedy(Past past, boolean danger, String day) {
        var events =
                given(past)
                        .by(JOOST)
                        .when(decide(day, on(day).plusDays(5).toString(), danger, HANNE, null))
                        .events();
        return ((SafetyEvent.TimeOutDecided) events.getLast()).remedy();
    }

    @Test
    void whether_it_can_be_home_today_is_asked_while_it_lasts_and_looked_back_on_after() {
        var weigh =
                new TimeOutAction.WeighTimeOut(
                        story("Morgen het gesprek."), story("Ik wil naar huis."), on("2026-04-23"));
        given(Paths.onTimeOut()).by(YARA).when(weigh).thenAccepted();
        given(Paths.suspended()).by(YARA).when(weigh).thenRefused("no-time-out");
        var look =
                new TimeOutAction.EvaluateTimeOut(
                        story("Te lang."),
                        story("Rust."),
                        story("Eerder bellen."),
                        on("2026-04-30"));
        given(Paths.onTimeOut()).by(YARA).when(look).thenRefused("no-time-out-ended");
        var ended =
                Paths.onTimeOut()
                        .then(
                                new SafetyEvent.TimeOutEnded(
                                        new TimeOutNo(1), story("Rustig."), on("2026-04-26")));
        given(ended)
                .by(YARA)
                .when(look)
                .then(
                        new TimeOutEvent.TimeOutEvaluated(
                                new TimeOutNo(1),
                                story("Te lang."),
                                story("Rust."),
                                story("Eerder bellen."),
                                on("2026-04-30")));
    }
}
