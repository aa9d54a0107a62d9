package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.all;
import static nl.thuisbest.rulebook.PastDuties.authorisation;
import static nl.thuisbest.rulebook.PastDuties.evaluated;
import static nl.thuisbest.rulebook.PastDuties.measured;
import static nl.thuisbest.rulebook.PastDuties.notice;
import static nl.thuisbest.rulebook.PastDuties.one;
import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.rulebook.PastDuties.placed;
import static nl.thuisbest.rulebook.PastDuties.rulebook;
import static nl.thuisbest.testkit.Happened.allocation;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** The shipped clocks on the path of Sam: placed Monday 26 January 2026, home 7 March. */
class DutiesTest {

    @Test
    void the_plan_is_due_six_weeks_after_admission_and_the_house_asks_it_in_ten_days() {
        var law = one(Paths.placed(), "plan-vaststellen", "2026-01-27");
        assertThat(law.runsFrom()).isEqualTo("2026-01-26");
        assertThat(law.dueOn()).isEqualTo("2026-03-09");
        assertThat(law.reminders()).containsExactly(on("2026-02-23"), on("2026-03-02"));
        assertThat(law.extendedTo()).isNull();
        assertThat(one(Paths.placed(), "plan-binnen-tien-dagen", "2026-01-27").dueOn())
                .isEqualTo("2026-02-05");
        var met = one(Paths.planned(), "plan-vaststellen", "2026-02-10");
        assertThat(met.metOn()).isEqualTo("2026-02-04");
        assertThat(met.late(on("2026-05-01"))).isFalse();
    }

    @Test
    void a_last_day_in_the_weekend_stays_and_the_extended_one_stands_beside_it() {
        var path =
                Paths.indicated()
                        .then(
                                new LegalEvent.AdmittedOnCondition(
                                        Paths.AUTHORISATION,
                                        true,
                                        story("De hulp buiten bereikt Sam niet."),
                                        on("2026-02-04")));
        var notice = one(path, "opneming-bericht-jongere", "2026-02-05");
        assertThat(notice.dueOn()).isEqualTo("2026-02-08");
        assertThat(notice.extendedTo()).isEqualTo("2026-02-09");
        assertThat(notice.reminders()).containsExactly(on("2026-02-06"));
    }

    @Test
    void the_first_evaluation_counts_from_the_start_of_the_plan_and_then_every_two_months() {
        var first = all(Paths.planned(), "plan-evalueren", "2026-02-10");
        assertThat(first).extracting(Duty::dueOn).containsExactly(on("2026-03-04"));
        var twice = Paths.planned().then(evaluated("2026-03-03", null));
        assertThat(all(twice, "plan-evalueren", "2026-03-10"))
                .extracting(Duty::dueOn)
                .containsExactly(on("2026-03-04"), on("2026-05-03"));
        assertThat(open(twice, "2026-03-10", "verslag-uitreiken")).isEqualTo("2026-03-10");
        assertThat(
                        open(
                                twice.then(
                                        notice("verslag-uitreiken", Recipient.YOUTH, "2026-03-09")),
                                "2026-03-10",
                                "verslag-uitreiken"))
                .isNull();
        var handed = Paths.planned().then(evaluated("2026-03-03", "2026-03-03"));
        assertThat(all(handed, "verslag-uitreiken", "2026-03-10")).isEmpty();
    }

    @Test
    void mst_is_due_on_the_day_of_placement_and_school_of_origin_within_three_working_days() {
        assertThat(one(Paths.placed(), "mst-start", "2026-01-26").metOn()).isEqualTo("2026-01-26");
        assertThat(one(Paths.placed(), "school-van-herkomst", "2026-01-27").dueOn())
                .isEqualTo("2026-01-29");
        assertThat(one(Paths.placed(), "startbericht-verblijf", "2026-01-27").dueOn())
                .isEqualTo("2026-02-02");
    }

    @Test
    void a_notice_is_met_by_the_notice_that_names_it_and_by_no_other() {
        var told =
                Paths.placed()
                        .then(notice("opname-melden-verzoeker", Recipient.REQUESTER, "2026-01-26"));
        assertThat(one(told, "opname-melden-verzoeker", "2026-01-27").open()).isFalse();
        assertThat(one(told, "opname-melden-college", "2026-01-28").late(on("2026-01-28")))
                .isTrue();
    }

    @Test
    void the_end_of_an_authorisation_reminds_ten_eight_and_six_weeks_before() {
        var end = one(Paths.placed(), "machtiging-kiezen", "2026-02-01");
        assertThat(end.runsFrom()).isEqualTo("2026-08-25");
        assertThat(end.dueOn()).isEqualTo("2026-07-14");
        assertThat(end.reminders())
                .containsExactly(on("2026-06-16"), on("2026-06-30"), on("2026-07-14"));
        assertThat(end.shownFrom()).isEqualTo("2026-06-16");
        var next =
                Paths.placed()
                        .then(
                                authorisation(
                                        2,
                                        AuthorisationKind.CONDITIONAL,
                                        "2026-08-26",
                                        "2027-02-25",
                                        "2026-07-01"));
        assertThat(one(next, "machtiging-kiezen", "2026-07-02").metOn()).isEqualTo("2026-07-01");
    }

    @Test
    void an_earlier_authorisation_does_not_settle_the_end_of_a_later_one() {
        var path =
                Paths.indicated()
                        .then(
                                new LegalEvent.AuthorisationEnded(
                                        Paths.AUTHORISATION,
                                        AuthorisationEnd.REPLACED,
                                        null,
                                        on("2026-01-20")),
                                authorisation(
                                        2,
                                        AuthorisationKind.ORDINARY,
                                        "2026-01-20",
                                        "2026-04-20",
                                        "2026-01-20"));
        var end = one(path, "machtiging-kiezen", "2026-01-25");
        assertThat(end.subject()).isEqualTo("authorisation-2");
        assertThat(end.open()).isTrue();
    }

    @Test
    void out_of_closed_stay_warns_fourteen_seven_and_one_day_before_the_title_ends() {
        var path =
                Past.nothing()
                        .then(
                                Paths.referred()
                                        .events()
                                        .toArray(
                                                nl.thuisbest.core.trajectory.TrajectoryEvent[]
                                                        ::new))
                        .then(
                                authorisation(
                                        1,
                                        AuthorisationKind.EMERGENCY,
                                        "2026-02-02",
                                        "2026-03-01",
                                        "2026-02-02"),
                                placed("2026-02-02"));
        var out = one(path, "uit-gesloten-verblijf", "2026-02-10");
        assertThat(out.dueOn()).isEqualTo("2026-03-01");
        assertThat(out.reminders())
                .containsExactly(on("2026-02-15"), on("2026-02-22"), on("2026-02-28"));
        assertThat(open(path, "2026-02-10", "spoedmachtiging-vier-weken")).isEqualTo("2026-03-02");
        assertThat(open(path, "2026-02-10", "spoedmachtiging-zonder-verhoor"))
                .isEqualTo("2026-02-16");
        var free = path.then(new StayEvent.LetGo(Whereabouts.HOME, null, on("2026-02-20")));
        assertThat(all(free, "uit-gesloten-verblijf", "2026-02-21")).isEmpty();
    }

    @Test
    void three_months_not_executed_is_a_question_with_its_dates_earliest_first() {
        var disputed =
                Duties.open(Paths.suspended().trajectory(), rulebook, on("2026-04-10")).stream()
                        .filter(Duty::disputed)
                        .toList();
        assertThat(disputed)
                .extracting(duty -> duty.clock() + " " + duty.runsFrom() + " " + duty.dueOn())
                .containsExactly(
                        "drie-maanden-na-laatste-nacht 2026-03-06 2026-06-06",
                        "drie-maanden-na-laatste-verlofdag 2026-04-03 2026-07-03");
        assertThat(Duties.of(Paths.practised().trajectory(), rulebook, on("2026-02-20")))
                .extracting(duty -> duty.clock().value())
                .doesNotContain("drie-maanden-na-laatste-nacht");
    }

    @Test
    void a_suspension_is_told_at_once_to_raad_and_college_and_its_withdrawal_to_more() {
        assertThat(open(Paths.suspended(), "2026-04-04", "schorsing-melden-raad"))
                .isEqualTo("2026-04-04");
        assertThat(open(Paths.suspended(), "2026-04-04", "schorsing-melden-college"))
                .isEqualTo("2026-04-04");
        var back = Paths.onTimeOut();
        assertThat(one(back, "intrekking-melden-raad", "2026-04-21").late(on("2026-04-21")))
                .isTrue();
        assertThat(open(back, "2026-04-21", "intrekking-besluit-jongere")).isEqualTo("2026-04-24");
        assertThat(open(back, "2026-04-21", "time-out-terug")).isEqualTo("2026-04-27");
    }

    @Test
    void the_return_is_planned_six_weeks_after_placement_and_asks_for_a_day_activity_before() {
        assertThat(open(Paths.placed(), "2026-02-10", "terugkeer")).isEqualTo("2026-03-09");
        assertThat(open(Paths.placed(), "2026-02-10", "dagbesteding-regelen"))
                .isEqualTo("2026-03-02");
        assertThat(all(Paths.returnedHome(), "terugkeer", "2026-03-08")).isEmpty();
        assertThat(open(Paths.returnedHome(), "2026-03-10", "schorsing-voorbereiden"))
                .isEqualTo("2026-04-04");
    }

    @Test
    void leave_is_decided_before_it_begins_and_asked_after_when_it_is_over() {
        var asked =
                Paths.planned()
                        .then(leave(1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME));
        var duty = one(asked, "verlof-besluiten", "2026-02-10");
        assertThat(duty.dueOn()).isEqualTo("2026-02-13");
        assertThat(duty.subject()).isEqualTo("leave-1");
        assertThat(all(Paths.practised(), "verlof-besluiten", "2026-02-20")).isEmpty();
    }

    @Test
    void a_weekly_mark_is_due_a_week_after_the_last_one() {
        var path =
                Paths.placed()
                        .then(
                                measured("veilig-gevoel", "2026-02-01"),
                                measured("veilig-gevoel", "2026-02-10"));
        assertThat(all(path, "weekcijfer-veilig", "2026-02-11"))
                .extracting(Duty::dueOn, Duty::metOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(on("2026-02-02"), on("2026-02-01")),
                        org.assertj.core.groups.Tuple.tuple(on("2026-02-08"), on("2026-02-10")),
                        org.assertj.core.groups.Tuple.tuple(on("2026-02-17"), null));
        var other = Paths.placed().then(measured("tam-r", "2026-02-01"));
        assertThat(all(other, "weekcijfer-veilig", "2026-02-11"))
                .singleElement()
                .matches(Duty::open);
    }

    @Test
    void an_allocation_for_mst_that_ends_before_the_path_is_asked_for_six_weeks_ahead() {
        var path = Paths.placed();
        assertThat(all(path, "mst-zonder-toewijzing", "2026-02-10")).isEmpty();
        var without =
                Past.nothing()
                        .then(
                                Paths.referred()
                                        .events()
                                        .toArray(
                                                nl.thuisbest.core.trajectory.TrajectoryEvent[]
                                                        ::new))
                        .then(
                                allocation(1, Product.STAY),
                                placed("2026-01-26"),
                                new StayEvent.MstStarted(
                                        nl.thuisbest.testkit.Professionals.MEREL.staff(),
                                        null,
                                        on("2026-01-26")));
        assertThat(one(without, "mst-zonder-toewijzing", "2026-02-05").late(on("2026-02-05")))
                .isTrue();
    }

    @Test
    void turning_sixteen_is_announced_four_weeks_ahead() {
        var duty = one(Paths.placed(), "zestien-jaar", "2026-04-20");
        assertThat(duty.dueOn()).isEqualTo("2026-05-14");
        assertThat(duty.shownFrom()).isEqualTo("2026-04-16");
    }

    @Test
    void after_the_end_a_follow_up_is_due_in_six_months_and_little_else() {
        var open = Duties.open(Paths.closed().trajectory(), rulebook, on("2026-07-01"));
        assertThat(open)
                .extracting(duty -> duty.clock().value())
                .contains("nameting", "dossier-bewaren")
                .doesNotContain(
                        "weekcijfer-veilig",
                        "plan-evalueren",
                        "machtiging-kiezen",
                        "nazorg-voorbereiden");
        assertThat(open(Paths.closed(), "2026-07-01", "nameting")).isEqualTo("2026-12-26");
        assertThat(open(Paths.closed(), "2026-07-01", "dossier-bewaren")).isEqualTo("2046-06-26");
    }

    @Test
    void a_clock_holds_when_it_held_on_the_day_it_started() {
        var plan = rulebook.clock(new ClockId("plan-vaststellen"), on("2026-01-26")).orElseThrow();
        var until = ClockEditions.of(plan, "2024-01-01", "2026-01-26", "P6W");
        var from = ClockEditions.of(plan, "2026-01-26", null, "P4W");
        var both = rulebook.withClocks(List.of(until, from));
        var due = Duties.of(Paths.placed().trajectory(), both, on("2026-02-01"));
        assertThat(due).extracting(Duty::dueOn).containsExactly(on("2026-02-23"));
    }
}
