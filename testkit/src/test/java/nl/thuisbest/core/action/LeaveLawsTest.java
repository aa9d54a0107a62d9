package nl.thuisbest.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True of leave and time-out on every path: walks of actions filled in at random. */
class LeaveLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static void each(long seed, Check check) {
        ActionLawsTest.walk(
                seed,
                true,
                (path, _, action, situation) -> {
                    if (Actions.decide(path, action, situation)
                            instanceof Decision.Accepted<? extends TrajectoryEvent>(var events)) {
                        events.forEach(event -> check.at(path, action, event, situation));
                    }
                });
    }

    /** Looks at each event that was given. */
    private interface Check {
        void at(Trajectory path, Action action, TrajectoryEvent event, Situation situation);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void jw_6_4_1_leave_is_revoked_and_stricter_only_by_who_is_responsible_and_on_its_ground(
            long seed) {
        each(
                seed,
                (path, _, event, situation) -> {
                    switch (event) {
                        case StayEvent.LeaveRevoked e ->
                                lawful(e.must(), e.notKept() != null, situation);
                        case LeaveEvent.LeaveSeriesRevoked e ->
                                lawful(e.must(), e.notKept() != null, situation);
                        case LeaveEvent.LeaveConditionsChanged _ ->
                                assertThat(isResponsible(situation)).isTrue();
                        case LeaveEvent.LeaveRefused _ ->
                                assertThat(isResponsible(situation)).isTrue();
                        case StayEvent.LeaveGranted e ->
                                granted(path, e.number(), e.on(), situation);
                        case LeaveEvent.LeaveSeriesGranted e ->
                                granted(
                                        path,
                                        path.stay().leaves().stream()
                                                .filter(l -> e.number().equals(l.series()))
                                                .findFirst()
                                                .orElseThrow()
                                                .number(),
                                        e.on(),
                                        situation);
                        case SafetyEvent.TimeOutDecided e -> decided(e);
                        default -> {}
                    }
                });
    }

    private static void lawful(boolean must, boolean notKept, Situation situation) {
        assertThat(isResponsible(situation)).isTrue();
        assertThat(must || notKept).as("must, or which condition was not kept").isTrue();
    }

    /** By who is responsible, with consent, and never for nights without a title. */
    private static void granted(
            Trajectory path, LeaveNo number, LocalDate on, Situation situation) {
        var leave = path.stay().leave(number).orElseThrow();
        assertThat(isResponsible(situation)).isTrue();
        assertThat(
                        situation.actor().isQualifiedBehaviouralScientist()
                                || path.consentTo(leave).isPresent())
                .isTrue();
        assertThat(path.stay().decidedWith(leave))
                .filteredOn(l -> (l.ahead() || l.out()) && on.isBefore(l.period().until()))
                .allSatisfy(l -> {
                    var from = l.period().from().isBefore(on) ? on : l.period().from();
                    from.datesUntil(l.period().until())
                            .forEach(night ->
                                    assertThat(path.legal().titleToStayOn(night))
                                            .as("title on %s", night)
                                            .isTrue());
                });
    }

    private static void decided(SafetyEvent.TimeOutDecided event) {
        assertThat(event.remedy()).isNotNull();
        assertThat(event.ownProposal()).isNotNull();
        assertThat(event.heard()).isNotEmpty();
    }

    private static boolean isResponsible(Situation situation) {
        return situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_fact_that_no_decision_accounts_for_rings_the_same_day(long seed) {
        var facts = Set.of("record-night", "start-leave", "end-leave", "record-not-back");
        ActionLawsTest.walk(
                seed,
                true,
                (path, type, _, situation) -> {
                    if (facts.contains(type.code()) && path.exists()) {
                        var wanted = expected(path, situation.today());
                        if (wanted != null && path.course().closed().isEmpty()) {
                            assertThat(Alarms.standing(path, TestRulebook.get(), situation.today()))
                                    .as("on %s", situation.today())
                                    .extracting(Alarm::code)
                                    .containsAnyElementsOf(wanted);
                        }
                    }
                });
    }

    /** What must ring for the night of that day, or nothing. */
    private static @Nullable List<String> expected(Trajectory path, LocalDate today) {
        var tonight = DayLedger.of(path, today.plusDays(1)).runOn(today);
        if (tonight.isEmpty()) {
            return null;
        }
        var run = tonight.get();
        if (run.withoutTitle()) {
            return List.of("inside-without-title");
        }
        if (run.where().unseen()) {
            return List.of("not-back-in-time");
        }
        boolean placed = path.stay().placed().filter(p -> !p.on().isAfter(today)).isPresent();
        return placed && run.status() == DayStatus.HOME_UNDER_AUTHORISATION
                ? List.of("away-without-leave", "let-go-without-papers")
                : null;
    }

    @Test
    void the_walks_meet_every_event_of_leave() {
        var met = new TreeSet<String>();
        LongStream.range(0, 1500)
                .forEach(seed -> each(seed, (_, _, e, _) -> met.add(EventNames.of(e))));
        var leave = new ArrayList<String>();
        EventNames.all().stream()
                .filter(name -> LeaveEvent.class.isAssignableFrom(EventNames.type(name)))
                .forEach(leave::add);
        assertThat(met).containsAll(leave);
    }
}
