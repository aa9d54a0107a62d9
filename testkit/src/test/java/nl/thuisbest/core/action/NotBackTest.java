package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.SearchStep;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** "Niet terug op tijd": a fact with its steps, and talked through afterwards (care-rules 17). */
class NotBackTest {
    private static final LeaveNo ONE = new LeaveNo(1);

    private static Past out() {
        return Paths.planned()
                .then(
                        Happened.leave(
                                1,
                                "2026-02-13",
                                "2026-02-14",
                                nl.thuisbest.core.trajectory.LeavePurpose.PRACTISE_AT_HOME),
                        Happened.consent(1, "2026-02-11"),
                        Happened.granted(1, "2026-02-12"),
                        new StayEvent.LeaveStarted(ONE, on("2026-02-13")));
    }

    private static LeaveAction.RecordNotBack notBack(String day) {
        return new LeaveAction.RecordNotBack(ONE, null, on(day));
    }

    @Test
    void it_is_a_fact_from_the_day_of_coming_back_on() {
        given(out()).by(YARA).when(notBack("2026-02-14")).thenRefused("leave-not-over-yet");
        given(out())
                .by(YARA)
                .when(notBack("2026-02-15"))
                .then(new LeaveEvent.NotBackInTime(ONE, null, on("2026-02-15")));
        given(Paths.practised()).by(YARA).when(notBack("2026-02-20")).thenRefused("leave-not-out");
    }

    @Test
    void the_night_is_unknown_where_and_rings_the_same_day_until_someone_is_back() {
        var away = out().act(YARA, notBack("2026-02-15"));
        assertThat(DayLedger.of(away.trajectory(), on("2026-02-16")).statusOn(on("2026-02-15")))
                .contains(DayStatus.ABSCONDED);
        assertThat(Alarms.standing(away.trajectory(), TestRulebook.get(), on("2026-02-15")))
                .extracting(Alarm::code)
                .contains("not-back-in-time");
        var back =
                away.act(YARA, new StayAction.EndLeave(ONE, null, on("2026-02-16"))).trajectory();
        assertThat(back.stay().sleepsOn(on("2026-02-16"))).contains(Whereabouts.GROUP);
        assertThat(Alarms.standing(back, TestRulebook.get(), on("2026-02-16")))
                .extracting(Alarm::code)
                .doesNotContain("not-back-in-time");
    }

    @Test
    void each_step_is_recorded_with_what_came_of_it() {
        var away = out().act(YARA, notBack("2026-02-15"));
        given(away)
                .by(YARA)
                .when(
                        new LeaveAction.TakeSearchStep(
                                SearchStep.TOLD_POLICE, story("Gemeld."), on("2026-02-15")))
                .then(
                        new LeaveEvent.SearchStepTaken(
                                SearchStep.TOLD_POLICE, story("Gemeld."), on("2026-02-15")));
    }

    @Test
    void it_is_talked_through_once_somebody_was_away() {
        var talk =
                new LeaveAction.TalkAfterReturn(
                        YARA.staff(),
                        story("De bus reed niet."),
                        story("Nummer van de groep op zak."),
                        on("2026-02-17"));
        given(out()).by(YARA).when(talk).thenRefused("never-away");
        given(out().act(YARA, notBack("2026-02-15"))).by(YARA).when(talk).thenAccepted();
    }
}
