package nl.thuisbest.core.law;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was unlawful of a measure rings on the same day, with its article (care-rules 2, 8). */
class RestrictionAlarmsTest {
    private static final RestrictionNo ONE = new RestrictionNo(1);

    private static Moment at(String moment) {
        return Moment.parse(moment);
    }

    private static RestrictionEvent.RestrictionApplied applied(
            RestrictionId measure, boolean emergency, String moment) {
        return new RestrictionEvent.RestrictionApplied(
                ONE, measure, emergency, story("Slaan."), true, YARA.staff(), at(moment));
    }

    private static RestrictionEvent.SeclusionBegun secluded(boolean told, String moment) {
        return new RestrictionEvent.SeclusionBegun(
                ONE, TestRulebook.SECLUSION, true, story("Slaan."), told, YARA.staff(), at(moment));
    }

    private static RestrictionEvent.RestrictionEnded ended(String moment) {
        return new RestrictionEvent.RestrictionEnded(ONE, null, YARA.staff(), at(moment));
    }

    private static RestrictionEvent.RestrictionAssessed assessed(String moment) {
        return new RestrictionEvent.RestrictionAssessed(
                ONE, true, story("Nodig."), null, HANNE.staff(), at(moment));
    }

    private static List<String> ringing(Past past, String day) {
        return Alarms.standing(past.trajectory(), TestRulebook.get(), on(day)).stream()
                .filter(alarm -> alarm.subject().startsWith("restriction-"))
                .map(alarm -> alarm.code() + " " + alarm.source())
                .toList();
    }

    /** Looked in on every fourteen minutes, until and with that many times. */
    private static Past looked(Past past, String began, int times) {
        var moment = at(began);
        for (int i = 0; i < times; i++) {
            moment = moment.plus(Duration.ofMinutes(14));
            past =
                    past.then(
                            new RestrictionEvent.SeclusionChecked(ONE, null, YARA.staff(), moment));
        }
        return past;
    }

    @ParameterizedTest
    @CsvSource({"2026-02-11T07:09, false", "2026-02-11T07:10, false", "2026-02-11T07:11, true"})
    void jw_6_3_1_2_5_twelve_hours_without_consent(String end, boolean rings) {
        var past =
                Paths.placed()
                        .then(applied(TestRulebook.HOLDING, true, "2026-02-10T19:10"), ended(end));
        assertThat(
                        ringing(past, "2026-02-11")
                                .contains("twelve-hours-without-consent JW 6.3.1.2(5)"))
                .isEqualTo(rings);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T07:00, 2026-03-28T18:00, false",
        "2026-03-29T07:01, 2026-03-28T18:00, true",
        "2026-10-25T05:00, 2026-10-24T18:00, false",
        "2026-10-25T05:01, 2026-10-24T18:00, true"
    })
    void the_twelve_hours_elapse_also_in_the_night_of_another_clock(
            String end, String began, boolean rings) {
        var past = Paths.placed().then(applied(TestRulebook.HOLDING, true, began), ended(end));
        assertThat(
                        ringing(past, end.substring(0, 10))
                                .contains("twelve-hours-without-consent JW 6.3.1.2(5)"))
                .isEqualTo(rings);
    }

    @Test
    void jw_6_3_1_2_5_consent_in_time_is_consent() {
        var past =
                Paths.placed()
                        .then(
                                applied(TestRulebook.HOLDING, true, "2026-02-10T19:10"),
                                assessed("2026-02-11T07:10"),
                                ended("2026-02-11T12:00"));
        assertThat(ringing(past, "2026-02-11")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-12, false", "2026-02-13, true"})
    void jw_6_3_1_2_4_no_longer_than_three_consecutive_days(String day, boolean rings) {
        var past =
                Paths.placed()
                        .then(
                                applied(TestRulebook.HOLDING, true, "2026-02-10T19:10"),
                                assessed("2026-02-10T20:00"));
        assertThat(ringing(past, day).contains("longer-than-three-days JW 6.3.1.2(4)"))
                .isEqualTo(rings);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10T22:10, false", "2026-02-10T22:11, true"})
    void jw_6_3_2_2_4_a_seclusion_is_assessed_within_three_hours(String moment, boolean rings) {
        var past =
                looked(
                                Paths.placed().then(secluded(true, "2026-02-10T19:10")),
                                "2026-02-10T19:10",
                                14)
                        .then(assessed(moment), ended("2026-02-10T22:30"));
        assertThat(ringing(past, "2026-02-10").contains("seclusion-not-assessed JW 6.3.2.2(4)"))
                .isEqualTo(rings);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10T19:39, false", "2026-02-10T19:40, true"})
    void jw_6_3_2_2_6_someone_looks_in_every_quarter_of_an_hour(String end, boolean rings) {
        var past =
                looked(
                                Paths.placed().then(secluded(true, "2026-02-10T19:10")),
                                "2026-02-10T19:10",
                                1)
                        .then(assessed("2026-02-10T19:20"), ended(end));
        assertThat(ringing(past, "2026-02-10").contains("seclusion-not-checked JW 6.3.2.2(6)"))
                .isEqualTo(rings);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-11T19:10, false", "2026-02-11T19:11, true"})
    void jw_6_3_2_2_3_no_longer_than_a_day(String end, boolean rings) {
        var past =
                looked(
                                Paths.placed().then(secluded(true, "2026-02-10T19:10")),
                                "2026-02-10T19:10",
                                103)
                        .then(assessed("2026-02-10T20:00"), ended(end));
        assertThat(
                        ringing(past, "2026-02-11")
                                .contains("seclusion-longer-than-a-day JW 6.3.2.2(3)"))
                .isEqualTo(rings);
    }

    @Test
    void jw_6_3_2_2_2_below_twelve_the_fact_is_recorded_and_rings() {
        var events = Paths.placed().events();
        var young = Past.nothing();
        for (var event : events) {
            young = young.then(event instanceof CourseEvent.Referred e ? withBirth(e) : event);
        }
        var past = young.then(secluded(true, "2026-02-10T19:10"), ended("2026-02-10T19:20"));
        assertThat(ringing(past, "2026-02-10")).contains("seclusion-too-young JW 6.3.2.2(2)");
        assertThat(
                        ringing(
                                Paths.placed()
                                        .then(
                                                secluded(true, "2026-02-10T19:10"),
                                                ended("2026-02-10T19:20")),
                                "2026-02-10"))
                .isEmpty();
    }

    private static CourseEvent.Referred withBirth(CourseEvent.Referred e) {
        return new CourseEvent.Referred(
                e.programme(),
                e.youth(),
                new BirthDate(on("2014-02-11")),
                e.referrer(),
                e.organisation(),
                e.contact(),
                e.municipality(),
                e.frame(),
                e.situation(),
                e.whyOrdinaryHelpFallsShort(),
                e.whatThisAdds(),
                e.homeIs(),
                e.language(),
                e.interpreter(),
                e.on());
    }

    @Test
    void jw_6_3_1_1_a_measure_for_someone_at_home_rings() {
        var past =
                Paths.returnedHome()
                        .then(
                                applied(TestRulebook.HOLDING, true, "2026-03-10T19:10"),
                                ended("2026-03-10T19:20"));
        assertThat(ringing(past, "2026-03-10"))
                .containsExactly("restriction-not-inside JW 6.3.1.1(3)");
    }

    @Test
    void jw_6_3_1_2_2_outside_an_emergency_only_what_the_plan_holds() {
        var past =
                Paths.placed()
                        .then(
                                applied(TestRulebook.HOLDING, false, "2026-02-10T19:10"),
                                ended("2026-02-10T19:20"));
        assertThat(ringing(past, "2026-02-10"))
                .containsExactly("restriction-not-in-plan JW 6.3.1.2(2)");
    }

    @Test
    void jw_6_3_2_2_7_a_duration_that_was_not_told_rings_until_it_was_talked_over() {
        var past =
                looked(
                                Paths.placed().then(secluded(false, "2026-02-10T19:10")),
                                "2026-02-10T19:10",
                                1)
                        .then(assessed("2026-02-10T19:20"), ended("2026-02-10T19:30"));
        assertThat(ringing(past, "2026-02-10")).containsExactly("duration-not-told JW 6.3.2.2(7)");
        var talked =
                past.then(
                        new RestrictionEvent.RestrictionReviewed(
                                ONE,
                                story("Boos."),
                                story("Eerst naar buiten."),
                                on("2026-02-12")));
        assertThat(ringing(talked, "2026-02-12")).isEmpty();
    }
}
