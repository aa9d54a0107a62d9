package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Findings.alarms;
import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Professionals.GROUP_WORKER;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.Incident.Remains;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Incidents are facts; what remains follows from what was done (JW 4.1.7, 4.1.8). */
class IncidentTest {
    private static final IncidentNo FIRST = new IncidentNo(1);

    private static IncidentAction.RecordIncident incident(
            IncidentKind kind, boolean inDoubt, @Nullable Moment at, PersonId... people) {
        return new IncidentAction.RecordIncident(
                kind,
                story("Een stoel tegen de muur, niemand geraakt."),
                null,
                List.of(people),
                inDoubt,
                at,
                on("2026-02-10"));
    }

    private static Past recorded(IncidentKind kind, boolean inDoubt, PersonId... people) {
        return Paths.placed().act(YARA, incident(kind, inDoubt, null, people));
    }

    private static IncidentAction.TakeMeldcodeStep step(
            MeldcodeStep step, @Nullable Boolean report, @Nullable Boolean help) {
        return new IncidentAction.TakeMeldcodeStep(
                FIRST,
                step,
                line("Veilig Thuis"),
                story("Besproken."),
                report,
                help,
                on("2026-02-12"));
    }

    private static List<Remains> remains(Past past) {
        return past.trajectory().safety().incident(FIRST).orElseThrow().remains();
    }

    @Test
    void everyone_in_the_team_records_an_incident_also_after_the_path_was_closed() {
        given(Paths.placed())
                .by(GROUP_WORKER)
                .when(incident(IncidentKind.OTHER, false, null))
                .thenAccepted();
        given(Paths.closed())
                .today("2026-07-01")
                .when(incident(IncidentKind.CALAMITY, false, null))
                .thenAccepted();
    }

    @Test
    void its_time_lies_on_its_day_and_not_later_than_now() {
        var at = Moment.parse("2026-02-10T21:15");
        given(Paths.placed()).when(incident(IncidentKind.VIOLENCE, false, at)).thenAccepted();
        given(Paths.placed())
                .when(incident(IncidentKind.VIOLENCE, false, Moment.parse("2026-02-09T21:15")))
                .thenRefused("time-of-other-day");
        given(Paths.placed())
                .today("2026-02-09")
                .when(incident(IncidentKind.VIOLENCE, false, at))
                .thenRefused("on-in-future", "at-in-future");
        given(Paths.placed())
                .when(incident(IncidentKind.VIOLENCE, false, at, Family.TOOS))
                .thenRefused("unknown-person");
    }

    @Test
    void care_rule_15_what_a_parent_did_is_about_that_parent_with_all_that_follows() {
        var past = recorded(IncidentKind.ABUSE_SIGNAL, false, Family.RUBEN);
        var more = past.act(YARA, step(MeldcodeStep.MAP_SIGNALS, null, null));
        assertThat(more.events().subList(past.events().size() - 1, more.events().size()))
                .allSatisfy(event ->
                        assertThat(((IncidentEvent) event).about())
                                .isEqualTo(About.person(Family.RUBEN)));
        var talked =
                more.act(
                        YARA,
                        new IncidentAction.Debrief(
                                FIRST,
                                DebriefOf.YOUTH,
                                line("Sam, met de mentor"),
                                story("Ik schrok."),
                                on("2026-02-12")));
        assertThat(((IncidentEvent) talked.events().getLast()).about()).isEqualTo(About.YOUTH);
    }

    @Test
    void JW_4_1_8_lid_1_calamity_and_violence_ring_from_the_day_itself_until_they_are_reported() {
        for (var kind : List.of(IncidentKind.CALAMITY, IncidentKind.VIOLENCE)) {
            var past = recorded(kind, false);
            assertThat(alarms(past, "2026-02-10")).contains("incident-not-reported");
            var told =
                    past.act(
                            YARA,
                            new IncidentAction.ReportIncident(
                                    FIRST, Channel.SECURE_MAIL, line("IGJ-1"), on("2026-02-11")));
            assertThat(alarms(told, "2026-02-11")).doesNotContain("incident-not-reported");
            assertThat(remains(told)).doesNotContain(Remains.REPORT);
        }
        assertThat(alarms(recorded(IncidentKind.OTHER, false), "2026-02-10"))
                .doesNotContain("incident-not-reported");
    }

    @Test
    void in_doubt_an_inquiry_comes_first_and_its_outcome_says_whether_to_report() {
        var doubt = recorded(IncidentKind.CALAMITY, true);
        assertThat(remains(doubt)).contains(Remains.INQUIRY).doesNotContain(Remains.REPORT);
        var must =
                doubt.act(
                        YARA,
                        new IncidentAction.FinishInquiry(
                                FIRST, story("Toch ernstig."), true, on("2026-03-02")));
        assertThat(remains(must)).contains(Remains.REPORT).doesNotContain(Remains.INQUIRY);
        assertThat(alarms(must, "2026-03-02")).contains("incident-not-reported");
        var need =
                doubt.act(
                        YARA,
                        new IncidentAction.FinishInquiry(
                                FIRST, story("Niet ernstig."), false, on("2026-03-02")));
        assertThat(remains(need)).doesNotContain(Remains.REPORT, Remains.INQUIRY);
    }

    @Test
    void JW_4_1_7_lid_1_five_steps_and_in_the_last_both_reporting_and_help_are_decided() {
        var past = recorded(IncidentKind.ABUSE_SIGNAL, false);
        given(past)
                .when(step(MeldcodeStep.DECIDE, null, null))
                .thenRefused("meldcode-report-asked", "meldcode-help-asked");
        given(past).when(step(MeldcodeStep.DECIDE, true, null)).thenRefused("meldcode-help-asked");
        given(past)
                .when(step(MeldcodeStep.TALK, true, null))
                .thenRefused("meldcode-only-last-step");
        for (var step : MeldcodeStep.values()) {
            assertThat(remains(past)).contains(Remains.MELDCODE);
            assertThat(past.trajectory().safety().incident(FIRST).orElseThrow().nextStep())
                    .contains(step);
            boolean last = step == MeldcodeStep.DECIDE;
            past = past.act(YARA, step(step, last ? true : null, last ? false : null));
        }
        assertThat(remains(past)).doesNotContain(Remains.MELDCODE);
    }

    @Test
    void nothing_remains_when_it_was_talked_over_with_all_three() {
        var past = recorded(IncidentKind.OTHER, false);
        for (var with : DebriefOf.values()) {
            assertThat(past.trajectory().safety().incident(FIRST).orElseThrow().open()).isTrue();
            past =
                    past.act(
                            YARA,
                            new IncidentAction.Debrief(
                                    FIRST,
                                    with,
                                    line("Sam"),
                                    story("Ik schrok."),
                                    on("2026-02-12")));
        }
        assertThat(remains(past)).isEmpty();
    }

    @Test
    void a_step_before_the_incident_or_of_another_is_refused_at_its_field() {
        given(Paths.placed())
                .when(step(MeldcodeStep.TALK, null, null))
                .thenRefused("no-such-incident");
        given(recorded(IncidentKind.OTHER, false))
                .when(
                        new IncidentAction.FinishInquiry(
                                FIRST, story("Klaar."), false, on("2026-02-09")))
                .thenRefused("before-incident");
    }
}
