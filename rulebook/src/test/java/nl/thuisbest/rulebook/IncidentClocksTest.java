package nl.thuisbest.rulebook;

import static nl.thuisbest.rulebook.PastDuties.all;
import static nl.thuisbest.rulebook.PastDuties.one;
import static nl.thuisbest.rulebook.PastDuties.open;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Each term after an incident the day before, on the day and the day after (JW 4.1.7, 4.1.8). */
class IncidentClocksTest {
    private static final IncidentNo FIRST = new IncidentNo(1);

    private static Past recorded(IncidentKind kind, boolean inDoubt, String day) {
        return Paths.placed()
                .then(
                        new IncidentEvent.IncidentRecorded(
                                FIRST,
                                kind,
                                story("Een stoel tegen de muur."),
                                null,
                                List.of(),
                                inDoubt,
                                null,
                                YARA.staff(),
                                on(day)));
    }

    private static boolean late(Past past, String clock, LocalDate today) {
        return all(past, clock, today.toString()).stream()
                .anyMatch(duty -> duty.open() && duty.late(today));
    }

    private static void lateFrom(Past past, String clock, String last) {
        assertThat(late(past, clock, on(last).minusDays(1))).as("day before").isFalse();
        assertThat(late(past, clock, on(last))).as("on the day").isFalse();
        assertThat(late(past, clock, on(last).plusDays(1))).as("day after").isTrue();
    }

    @Test
    void JW_4_1_8_lid_1_calamity_and_violence_are_reported_without_delay() {
        lateFrom(
                recorded(IncidentKind.CALAMITY, false, "2026-02-13"),
                "incident-melden",
                "2026-02-13");
        lateFrom(
                recorded(IncidentKind.VIOLENCE, false, "2026-02-13"),
                "incident-melden",
                "2026-02-13");
        assertThat(
                        all(
                                recorded(IncidentKind.OTHER, false, "2026-02-13"),
                                "incident-melden",
                                "2026-02-14"))
                .isEmpty();
    }

    @Test
    void IGJ_three_working_days_over_a_weekend_and_over_easter() {
        lateFrom(
                recorded(IncidentKind.VIOLENCE, false, "2026-02-13"),
                "incident-melden-drie-werkdagen",
                "2026-02-18");
        lateFrom(
                recorded(IncidentKind.VIOLENCE, false, "2026-04-02"),
                "incident-melden-drie-werkdagen",
                "2026-04-09");
    }

    @Test
    void a_report_meets_both() {
        var told =
                recorded(IncidentKind.CALAMITY, false, "2026-02-13")
                        .then(
                                new IncidentEvent.IncidentReported(
                                        FIRST,
                                        Channel.SECURE_MAIL,
                                        null,
                                        List.of(),
                                        YARA.staff(),
                                        on("2026-02-13")));
        assertThat(one(told, "incident-melden", "2026-02-20").open()).isFalse();
        assertThat(one(told, "incident-melden-drie-werkdagen", "2026-02-20").open()).isFalse();
    }

    @Test
    void IGJ_in_doubt_six_weeks_and_then_three_working_days() {
        var doubt = recorded(IncidentKind.CALAMITY, true, "2026-02-10");
        lateFrom(doubt, "incident-onderzoek", "2026-03-24");
        assertThat(all(doubt, "incident-melden", "2026-02-11")).isEmpty();
        var must =
                doubt.then(
                        new IncidentEvent.InquiryFinished(
                                FIRST,
                                story("Toch ernstig."),
                                true,
                                List.of(),
                                YARA.staff(),
                                on("2026-03-20")));
        assertThat(one(must, "incident-onderzoek", "2026-03-25").open()).isFalse();
        lateFrom(must, "incident-melden-drie-werkdagen", "2026-03-25");
    }

    @Test
    void meldcode_a_week_a_step_from_the_step_before() {
        var signal = recorded(IncidentKind.ABUSE_SIGNAL, false, "2026-02-10");
        lateFrom(signal, "meldcode-volgende-stap", "2026-02-17");
        var mapped =
                signal.then(
                        new IncidentEvent.MeldcodeStepTaken(
                                FIRST,
                                MeldcodeStep.MAP_SIGNALS,
                                line("mentor"),
                                story("Op een rij."),
                                null,
                                null,
                                List.of(),
                                YARA.staff(),
                                on("2026-02-12")));
        lateFrom(mapped, "meldcode-volgende-stap", "2026-02-19");
    }

    @Test
    void talking_over_with_young_person_in_three_days_and_with_the_others_in_a_week() {
        var past = recorded(IncidentKind.OTHER, false, "2026-02-10");
        lateFrom(past, "incident-nabespreken-jongere", "2026-02-13");
        lateFrom(past, "incident-nabespreken-gezin", "2026-02-17");
        lateFrom(past, "incident-nabespreken-team", "2026-02-17");
        var talked =
                past.then(
                        new IncidentEvent.Debriefed(
                                FIRST,
                                DebriefOf.YOUTH,
                                line("Sam"),
                                story("Ik schrok."),
                                List.of(),
                                YARA.staff(),
                                on("2026-02-11")));
        assertThat(open(talked, "2026-02-12", "incident-nabespreken-jongere")).isNull();
        assertThat(open(talked, "2026-02-12", "incident-nabespreken-gezin")).isNotNull();
    }

    @Test
    void missing_for_more_than_a_day_asks_the_protocol_until_somebody_knows_where() {
        var missing =
                recorded(IncidentKind.MISSING, false, "2026-02-10")
                        .then(
                                new StayEvent.SleptElsewhere(
                                        Whereabouts.UNKNOWN, null, on("2026-02-10")));
        lateFrom(missing, "vermist-een-dag", "2026-02-11");
        var found =
                missing.then(
                        new StayEvent.SleptElsewhere(Whereabouts.GROUP, null, on("2026-02-12")));
        assertThat(open(found, "2026-02-12", "vermist-een-dag")).isNull();
    }
}
