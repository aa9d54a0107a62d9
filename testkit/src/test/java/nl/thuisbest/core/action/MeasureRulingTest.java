package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Findings.alarms;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

/** A ruling on a restrictive measure (JW 6.5.1(1)a, 6.5.1(5), 6.5.2(1)). */
class MeasureRulingTest {
    private static Past secluded() {
        return Paths.placed()
                .act(
                        YARA,
                        new RestrictionAction.ApplyRestriction(
                                TestRulebook.SECLUSION,
                                Moment.parse("2026-02-10T19:10"),
                                null,
                                true,
                                story("Slaan."),
                                true));
    }

    @Test
    void JW_6_5_2_lid_1_a_measure_that_was_suspended_stops_at_once() {
        var secluded = secluded();
        var decision =
                Contestable.byComplaint(secluded.trajectory(), ComplaintAbout.MEASURE).getLast();
        var suspended =
                secluded.act(
                                TESS,
                                new RemedyAction.RecordComplaint(
                                        ComplaintAbout.MEASURE,
                                        Contestable.number(decision),
                                        Complainant.YOUTH,
                                        null,
                                        Assistance.TRUSTED_PERSON,
                                        false,
                                        on("2026-02-10")))
                        .act(
                                TESS,
                                new RemedyAction.RecordSuspensionRuling(
                                        Ruled.COMPLAINT, true, on("2026-02-11")));
        assertThat(alarms(secluded, "2026-02-11")).doesNotContain("ruling-ends-measure");
        assertThat(alarms(suspended, "2026-02-11")).contains("ruling-ends-measure");
        var ended =
                suspended.act(
                        YARA,
                        new RestrictionAction.EndRestriction(
                                new RestrictionNo(1), Moment.parse("2026-02-11T09:00"), null));
        assertThat(alarms(ended, "2026-02-11")).doesNotContain("ruling-ends-measure");
    }
}
