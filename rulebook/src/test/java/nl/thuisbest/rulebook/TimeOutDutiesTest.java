package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.all;
import static nl.thuisbest.rulebook.PastDuties.notice;
import static nl.thuisbest.rulebook.PastDuties.one;
import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.AlsoTold;
import nl.thuisbest.core.trajectory.Elsewhere;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** The shipped clocks around a time-out, after an admission, and at the end of the title. */
class TimeOutDutiesTest {
    @Test
    void from_the_third_day_of_a_time_out_every_day_asks_whether_it_can_be_home() {
        assertThat(open(Paths.onTimeOut(), "2026-04-21", "time-out-vandaag-naar-huis"))
                .isEqualTo("2026-04-23");
        var weighed =
                Paths.onTimeOut()
                        .then(
                                new TimeOutEvent.TimeOutWeighed(
                                        new TimeOutNo(1),
                                        story("Morgen."),
                                        story("Nu graag."),
                                        YARA.staff(),
                                        on("2026-04-23")));
        assertThat(open(weighed, "2026-04-23", "time-out-vandaag-naar-huis"))
                .isEqualTo("2026-04-24");
        var ended = weighed.then(ended("2026-04-24"));
        assertThat(open(ended, "2026-04-25", "time-out-vandaag-naar-huis")).isNull();
    }

    private static SafetyEvent.TimeOutEnded ended(String day) {
        return new SafetyEvent.TimeOutEnded(new TimeOutNo(1), story("Rustig."), on(day));
    }

    @Test
    void after_a_time_out_it_is_looked_back_on_within_a_week_also_when_let_go() {
        assertThat(
                        one(
                                        Paths.onTimeOut().then(ended("2026-04-24")),
                                        "time-out-terugkijken",
                                        "2026-04-25")
                                .dueOn())
                .isEqualTo("2026-05-01");
        var letGo =
                Paths.onTimeOut()
                        .then(
                                new StayEvent.LetGo(
                                        nl.thuisbest.core.trajectory.Whereabouts.HOME,
                                        null,
                                        on("2026-04-24")));
        assertThat(all(letGo, "time-out-terugkijken", "2026-04-25")).hasSize(1);
    }

    @Test
    void jw_7_3_11_institution_and_registry_are_told_only_when_chosen_with_a_reason() {
        assertThat(all(Paths.onTimeOut(), "time-out-ook-gi", "2026-04-20")).isEmpty();
        assertThat(all(Paths.onTimeOut(), "time-out-ook-griffie", "2026-04-20")).isEmpty();
        var chosen = Paths.suspended().then(decided());
        assertThat(one(chosen, "time-out-ook-gi", "2026-04-20").dueOn()).isEqualTo("2026-04-20");
        var told =
                chosen.then(
                        notice("time-out-ook-gi", Recipient.CERTIFIED_INSTITUTION, "2026-04-20"));
        assertThat(one(told, "time-out-ook-gi", "2026-04-20").open()).isFalse();
    }

    private static SafetyEvent.TimeOutDecided decided() {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(1),
                TimeOutRoute.SUSPENSION_WITHDRAWN,
                story("a"),
                story("a"),
                story("a"),
                story("a"),
                story("a"),
                story("a"),
                List.of(),
                List.of(),
                null,
                story("a"),
                HANNE.staff(),
                null,
                null,
                List.of(),
                story("a"),
                null,
                null,
                List.of(
                        new AlsoTold(
                                AlsoTold.Who.CERTIFIED_INSTITUTION, story("Voert de ots uit."))),
                null,
                on("2026-04-20"));
    }

    @Test
    void jw_6_1_3_3_what_is_taken_up_instead_asks_its_next_step() {
        assertThat(one(elsewhere(Elsewhere.NETWORK_PLACE), "netwerkplek-afspreken", "2026-04-22"))
                .extracting(Duty::open)
                .isEqualTo(true);
        assertThat(all(elsewhere(Elsewhere.OPEN_PLACE), "open-plek-afspreken", "2026-04-22"))
                .hasSize(1);
        var request = elsewhere(Elsewhere.EMERGENCY_REQUEST);
        assertThat(one(request, "spoedverzoek-gw", "2026-04-22").source())
                .hasToString("JW 6.1.3(3)");
        assertThat(one(request, "spoedverzoek-antwoord", "2026-04-22").dueOn())
                .isEqualTo("2026-04-24");
    }

    private static Past elsewhere(Elsewhere way) {
        return Paths.suspended()
                .then(
                        new TimeOutEvent.TimeOutElsewhere(
                                way,
                                line("bij tante"),
                                story("Even rust."),
                                story("Goed."),
                                TESS.staff(),
                                on("2026-04-22")));
    }

    @Test
    void jw_6_1_6_5_after_an_admission_the_duties_of_an_ordinary_authorisation_start() {
        var admitted =
                Paths.suspended()
                        .then(
                                new LegalEvent.AdmittedOnCondition(
                                        Paths.AUTHORISATION,
                                        true,
                                        story("De hulp buiten bereikt Sam niet."),
                                        on("2026-05-04")));
        assertThat(one(admitted, "opneming-plan-vaststellen", "2026-05-05").dueOn())
                .isEqualTo("2026-06-15");
        assertThat(one(admitted, "opneming-plan-tien-dagen", "2026-05-05").dueOn())
                .isEqualTo("2026-05-14");
        assertThat(one(admitted, "opneming-rechten-uitleggen", "2026-05-05").dueOn())
                .isEqualTo("2026-05-05");
        assertThat(one(admitted, "opneming-namen-jongere", "2026-05-05").dueOn())
                .isEqualTo("2026-05-05");
        assertThat(PastDuties.all(admitted, "opneming-namen-gezag", "2026-05-05"))
                .hasSize(2)
                .allSatisfy(duty -> assertThat(duty.dueOn()).isEqualTo("2026-05-07"));
        assertThat(one(admitted, "opneming-zes-maanden", "2026-05-05").dueOn())
                .isEqualTo("2026-11-04");
    }

    @Test
    void jw_6_2_9_8_a_new_plan_after_the_admission_is_evaluated_four_weeks_after_its_start() {
        var adopted =
                Paths.suspended()
                        .then(
                                new LegalEvent.AdmittedOnCondition(
                                        Paths.AUTHORISATION,
                                        true,
                                        story("Nodig."),
                                        on("2026-05-04")),
                                new PlanEvent.PlanAdopted(
                                        List.of(),
                                        false,
                                        null,
                                        story("Aangeboden."),
                                        null,
                                        JOOST.staff(),
                                        on("2026-05-11"),
                                        on("2026-05-11")));
        assertThat(one(adopted, "opneming-plan-vaststellen", "2026-05-12").open()).isFalse();
        assertThat(open(adopted, "2026-05-12", "plan-evalueren")).isEqualTo("2026-06-08");
    }

    @Test
    void jw_6_1_2_1_the_end_of_the_title_inside_is_asked_at_fourteen_seven_and_one_day() {
        var duty = one(Paths.planned(), "uit-gesloten-verblijf", "2026-08-11");
        assertThat(duty.dueOn()).isEqualTo("2026-08-25");
        assertThat(duty.reminders())
                .containsExactly(on("2026-08-11"), on("2026-08-18"), on("2026-08-24"));
        assertThat(
                        one(Paths.planned(), "uit-gesloten-verblijf", "2026-08-25")
                                .late(on("2026-08-25")))
                .isFalse();
        assertThat(
                        one(Paths.planned(), "uit-gesloten-verblijf", "2026-08-26")
                                .late(on("2026-08-26")))
                .isTrue();
    }
}
