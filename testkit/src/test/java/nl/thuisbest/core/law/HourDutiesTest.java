package nl.thuisbest.core.law;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Duties that are due at a time of day (care-rules 13). */
class HourDutiesTest {
    private static Clock clock(String id, String due, String metBy, @Nullable String repeats) {
        return new Clock(
                new ClockId(id),
                Text.of(id),
                Text.of(id),
                "seclusion-begun",
                new Term(due),
                List.of(),
                List.of(metBy),
                false,
                List.of("restriction-ended"),
                repeats == null ? null : new Term(repeats),
                Roles.MENTOR,
                null,
                null,
                false,
                false,
                false,
                Force.LAW,
                new Source("JW 6.3.2.2(4)"),
                new Validity(on("2024-01-01"), null),
                null,
                Set.of(),
                null);
    }

    private static final Clock HOURS = clock("uren", "PT3H", "restriction-assessed", null);
    private static final Clock QUARTER = clock("kwartier", "PT15M", "seclusion-checked", "PT15M");

    private static List<Duty> duties(Past past, Clock clock) {
        return Duties.of(
                past.trajectory(), TestRulebook.withClocks(List.of(clock)), on("2026-10-25"));
    }

    private static RestrictionEvent.SeclusionBegun secluded(int number, String at) {
        return new RestrictionEvent.SeclusionBegun(
                new RestrictionNo(number),
                TestRulebook.SECLUSION,
                true,
                story("Slaan."),
                true,
                YARA.staff(),
                Moment.parse(at));
    }

    private static RestrictionEvent.SeclusionChecked looked(String at) {
        return new RestrictionEvent.SeclusionChecked(
                new RestrictionNo(1), null, YARA.staff(), Moment.parse(at));
    }

    @Test
    void three_hours_elapse_in_the_night_the_clock_goes_back() {
        var duty = duties(Paths.placed().then(secluded(1, "2026-10-25T00:30")), HOURS).getFirst();
        assertThat(duty.dueAt()).isEqualTo(Moment.parse("2026-10-25T02:30+01:00"));
        assertThat(duty.dueOn()).isEqualTo("2026-10-25");
        assertThat(duty.late(Moment.parse("2026-10-25T02:30+02:00"))).isFalse();
        assertThat(duty.late(Moment.parse("2026-10-25T02:31+01:00"))).isTrue();
    }

    @Test
    void met_after_the_hour_on_the_same_day_is_late() {
        var assessed =
                new RestrictionEvent.RestrictionAssessed(
                        new RestrictionNo(1),
                        true,
                        story("Nodig."),
                        null,
                        HANNE.staff(),
                        Moment.parse("2026-02-10T12:01"));
        var duty =
                duties(Paths.placed().then(secluded(1, "2026-02-10T09:00"), assessed), HOURS)
                        .getFirst();
        assertThat(duty.open()).isFalse();
        assertThat(duty.late(on("2026-02-10"))).isTrue();
    }

    @Test
    void each_look_sets_the_next_quarter_and_the_end_stops_it() {
        var past =
                Paths.placed()
                        .then(
                                secluded(1, "2026-02-10T09:00"),
                                looked("2026-02-10T09:10"),
                                looked("2026-02-10T09:20"));
        assertThat(duties(past, QUARTER))
                .extracting(Duty::dueAt)
                .containsExactly(
                        Moment.parse("2026-02-10T09:15"),
                        Moment.parse("2026-02-10T09:25"),
                        Moment.parse("2026-02-10T09:35"));
        var ended =
                past.then(
                        new RestrictionEvent.RestrictionEnded(
                                new RestrictionNo(1),
                                null,
                                YARA.staff(),
                                Moment.parse("2026-02-10T09:22")));
        assertThat(duties(ended, QUARTER)).filteredOn(Duty::open).isEmpty();
    }

    @Test
    void the_end_of_one_measure_stops_only_its_own_clock() {
        var past =
                Paths.placed()
                        .then(
                                secluded(1, "2026-02-10T09:00"),
                                secluded(2, "2026-02-10T10:00"),
                                new RestrictionEvent.RestrictionEnded(
                                        new RestrictionNo(1),
                                        null,
                                        YARA.staff(),
                                        Moment.parse("2026-02-10T10:30")));
        assertThat(duties(past, HOURS))
                .filteredOn(Duty::open)
                .extracting(Duty::subject)
                .containsExactly("restriction-2");
    }
}
