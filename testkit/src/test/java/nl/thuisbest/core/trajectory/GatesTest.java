package nl.thuisbest.core.trajectory;

import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Happened.leave;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.trajectory.GateStatus.State;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static GateStatus gate(Past past, GateId id, String today) {
        return Gates.of(
                        past.trajectory(),
                        TestRulebook.get().programme(TestRulebook.THUISBEST),
                        on(today))
                .stream()
                .filter(status -> status.gate().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DaytimeEvent.DayActivityArranged school(String startsOn) {
        return new DaytimeEvent.DayActivityArranged(
                DayActivity.NEW_SCHOOL, line("De Horizon"), on(startsOn), null, on("2026-02-16"));
    }

    @Test
    void what_people_say_stands_until_they_reopen_it() {
        var met =
                Paths.placed()
                        .then(
                                new StayEvent.GateMet(
                                        TestRulebook.READY, story("Een 7."), on("2026-02-16")));
        var status = gate(met, TestRulebook.READY, "2026-02-17");
        assertThat(status.state()).isEqualTo(State.MET);
        assertThat(status.evidence()).isEqualTo(new EntryNo(met.entries().size()));

        var reopened =
                met.then(
                        new StayEvent.GateReopened(
                                TestRulebook.READY, story("Twijfel."), on("2026-02-18")));
        assertThat(gate(reopened, TestRulebook.READY, "2026-02-19").state()).isEqualTo(State.OPEN);
        assertThat(gate(Paths.placed(), TestRulebook.READY, "2026-02-19").evidence()).isNull();
    }

    @Test
    void a_day_activity_that_begins_after_going_home_is_half_of_it() {
        var gate = TestRulebook.DAY_ACTIVITY;
        assertThat(gate(Paths.placed(), gate, "2026-02-17").state()).isEqualTo(State.OPEN);
        assertThat(gate(Paths.placed().then(school("2026-03-09")), gate, "2026-02-17").state())
                .isEqualTo(State.MET);
        assertThat(gate(Paths.placed().then(school("2026-03-16")), gate, "2026-02-17").state())
                .isEqualTo(State.PARTLY);
        var fallenThrough =
                Paths.placed()
                        .then(
                                school("2026-03-09"),
                                new DaytimeEvent.DayActivityFellThrough(
                                        story("Geen plek."), on("2026-02-20")));
        assertThat(gate(fallenThrough, gate, "2026-02-21").state()).isEqualTo(State.OPEN);
    }

    @Test
    void an_mst_allocation_that_ends_before_the_plan_is_half_of_it() {
        var gate = TestRulebook.MST_ALLOCATION;
        assertThat(gate(Paths.placed(), gate, "2026-02-17").state()).isEqualTo(State.MET);
        assertThat(gate(withMst("2026-01-26", "2026-06-12"), gate, "2026-02-17").state())
                .isEqualTo(State.PARTLY);
        assertThat(gate(withMst("2026-01-26", "2026-03-01"), gate, "2026-02-17").state())
                .as("covers no day after going home")
                .isEqualTo(State.OPEN);
    }

    private static Past withMst(String first, String last) {
        var past = Past.nothing();
        for (var event : Paths.placed().events()) {
            boolean mst =
                    event instanceof LegalEvent.AllocationRegistered a
                            && a.product() == Product.MST;
            past =
                    past.then(
                            mst
                                    ? new LegalEvent.AllocationRegistered(
                                            new AllocationNo(2),
                                            Product.MST,
                                            days(first, last),
                                            line("Bergen"),
                                            null,
                                            on("2026-01-20"))
                                    : event);
        }
        return past;
    }

    @Test
    void the_leave_for_the_return_is_open_until_consented_to_and_met_when_granted() {
        var gate = TestRulebook.LEAVE_DECIDED;
        var planned =
                Paths.practised()
                        .then(leave(2, "2026-03-07", "2026-04-03", LeavePurpose.RETURN_HOME));
        assertThat(gate(planned, gate, "2026-03-04").state()).isEqualTo(State.OPEN);
        assertThat(gate(planned.then(consent(2, "2026-03-05")), gate, "2026-03-05").state())
                .isEqualTo(State.PARTLY);
        assertThat(gate(Paths.readyToReturn(), gate, "2026-03-06").state()).isEqualTo(State.MET);
        assertThat(gate(Paths.onTimeOut(), gate, "2026-04-22").state())
                .as("the leave before the time-out serves no more")
                .isEqualTo(State.OPEN);
        assertThat(gate(Paths.suspended(), gate, "2026-04-10").state())
                .as("no title, no leave needed")
                .isEqualTo(State.MET);
    }
}
