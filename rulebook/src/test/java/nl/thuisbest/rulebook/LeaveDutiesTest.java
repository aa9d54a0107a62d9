package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.all;
import static nl.thuisbest.rulebook.PastDuties.one;
import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.granted;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LeaveSeriesNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.SearchStep;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** The shipped clocks of leave, of not being back and of the weeks at home. */
class LeaveDutiesTest {
    private static final LeaveNo ONE = new LeaveNo(1);

    private static Past out() {
        return Paths.planned()
                .then(
                        leave(1, "2026-02-13", "2026-02-14", LeavePurpose.PRACTISE_AT_HOME),
                        consent(1, "2026-02-11"),
                        granted(1, "2026-02-12"),
                        new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
    }

    private static LeaveEvent.LeaveSeriesPlanned series() {
        return new LeaveEvent.LeaveSeriesPlanned(
                new LeaveSeriesNo(1),
                ONE,
                List.of(days("2026-02-13", "2026-02-14"), days("2026-02-20", "2026-02-21")),
                LeavePurpose.PRACTISE_AT_HOME,
                LeaveRoute.BY_DECISION,
                List.of(),
                List.of(),
                on("2026-02-06"));
    }

    @Test
    void jw_6_4_1_3_a_series_asks_one_decision_before_its_first_leave() {
        var planned = Paths.planned().then(series());
        assertThat(one(planned, "verlof-besluiten", "2026-02-10").dueOn()).isEqualTo("2026-02-13");
        var decided =
                planned.then(
                        new LeaveEvent.LeaveSeriesGranted(
                                new LeaveSeriesNo(1),
                                JOOST.staff(),
                                HANNE.staff(),
                                on("2026-02-12")));
        assertThat(all(decided, "verlof-besluiten", "2026-02-12")).isEmpty();
    }

    @Test
    void jw_6_5_1_1_d_a_series_revoked_and_a_leave_refused_are_told_the_same_day() {
        var revoked =
                Paths.planned()
                        .then(
                                series(),
                                new LeaveEvent.LeaveSeriesRevoked(
                                        new LeaveSeriesNo(1),
                                        true,
                                        story("Niet veilig."),
                                        null,
                                        on("2026-02-10")));
        assertThat(one(revoked, "verlofreeks-ingetrokken-uitleggen", "2026-02-10").dueOn())
                .isEqualTo("2026-02-10");
        var refused =
                Paths.planned()
                        .then(
                                series(),
                                new LeaveEvent.LeaveRefused(
                                        ONE, JOOST.staff(), story("Nog niet."), on("2026-02-10")));
        assertThat(one(refused, "verlof-geweigerd-uitleggen", "2026-02-10").owner().value())
                .isEqualTo("jeugdhulpverantwoordelijke");
    }

    @Test
    void back_in_one_tap_asks_how_it_went_until_it_is_told() {
        var back = out().then(new StayEvent.LeaveEnded(ONE, null, on("2026-02-15")));
        assertThat(one(back, "verlof-hoe-ging-het", "2026-02-15").dueOn()).isEqualTo("2026-02-16");
        var told = back.then(new LeaveEvent.LeaveTold(ONE, story("Goed."), on("2026-02-16")));
        assertThat(all(told, "verlof-hoe-ging-het", "2026-02-17")).isEmpty();
        var said = out().then(new StayEvent.LeaveEnded(ONE, story("Goed."), on("2026-02-15")));
        assertThat(all(said, "verlof-hoe-ging-het", "2026-02-15")).isEmpty();
    }

    @Test
    void not_back_asks_each_step_the_same_day_and_is_met_step_by_step() {
        var away = out().then(new LeaveEvent.NotBackInTime(ONE, null, on("2026-02-15")));
        var steps =
                List.of(
                        "niet-terug-jongere-bellen",
                        "niet-terug-thuis-bellen",
                        "niet-terug-netwerk-vragen",
                        "niet-terug-gezag-vertellen",
                        "niet-terug-gi-vertellen",
                        "niet-terug-politie-melden",
                        "niet-terug-meldcode");
        assertThat(steps)
                .allSatisfy(step ->
                        assertThat(one(away, step, "2026-02-15").dueOn()).isEqualTo("2026-02-15"));
        var called =
                away.then(
                        new LeaveEvent.SearchStepTaken(
                                SearchStep.CALLED_YOUTH, null, on("2026-02-15")));
        assertThat(one(called, steps.getFirst(), "2026-02-15").open()).isFalse();
        assertThat(one(called, steps.get(1), "2026-02-15").open()).isTrue();
    }

    @Test
    void once_back_it_is_talked_through_the_next_day_and_the_steps_are_asked_no_more() {
        var back =
                out().then(
                                new LeaveEvent.NotBackInTime(ONE, null, on("2026-02-15")),
                                new StayEvent.LeaveEnded(ONE, null, on("2026-02-17")));
        assertThat(one(back, "terug-napraten", "2026-02-17").dueOn()).isEqualTo("2026-02-18");
        assertThat(all(back, "niet-terug-politie-melden", "2026-02-17")).isEmpty();
        var talked =
                back.then(
                        new LeaveEvent.ReturnTalkedThrough(
                                YARA.staff(),
                                story("De bus."),
                                story("Bellen."),
                                on("2026-02-18")));
        assertThat(all(talked, "terug-napraten", "2026-02-18")).isEmpty();
    }

    @Test
    void the_suspension_is_prepared_from_the_third_week_and_before_the_fourth_ends() {
        var duty = one(Paths.returnedHome(), "schorsing-klaarzetten", "2026-03-10");
        assertThat(duty.shownFrom()).isEqualTo("2026-03-21");
        assertThat(duty.dueOn()).isEqualTo("2026-04-01");
        var prepared = Paths.returnedHome().then(prepared("2026-03-25"));
        assertThat(one(prepared, "schorsing-klaarzetten", "2026-03-26").open()).isFalse();
    }

    @Test
    void jw_6_1_12_5_consent_is_asked_once_it_is_prepared() {
        assertThat(all(Paths.returnedHome(), "schorsing-instemming", "2026-03-26")).isEmpty();
        var prepared = Paths.returnedHome().then(prepared("2026-03-25"));
        assertThat(one(prepared, "schorsing-instemming", "2026-03-26").dueOn())
                .isEqualTo("2026-03-28");
        var consented =
                prepared.then(
                        new LegalEvent.ConsentGiven(
                                ConsentTo.SUSPENSION, null, HANNE.staff(), null, on("2026-03-27")));
        assertThat(all(consented, "schorsing-instemming", "2026-03-27")).isEmpty();
    }

    private static HomeEvent.NextTitlePrepared prepared(String day) {
        return new HomeEvent.NextTitlePrepared(
                NextTitle.SUSPENSION,
                story("Vier weken thuis gingen goed."),
                List.of(),
                List.of(Recipient.COLLEGE),
                story("Fijn."),
                on(day));
    }
}
