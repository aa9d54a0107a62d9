package nl.thuisbest.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.Gates;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True of every action on every path: walks of actions filled in at random. */
class ActionLawsTest {
    private static final int STEPS = 50;
    private static final Set<String> OWN = Set.of("stay", "safety");
    private static final Set<String> FREEING =
            Set.of(
                    "plan-leave",
                    "plan-leave-series",
                    "arrange-elsewhere",
                    "prepare-suspension",
                    "grant-leave",
                    "start-leave",
                    "choose-place",
                    "return-home",
                    "let-go",
                    "end-time-out");
    private static final List<ActionType<?>> MINE =
            Actions.all().stream().filter(type -> OWN.contains(type.part())).toList();
    private static final List<Supplier<Past>> BEGINNINGS =
            List.of(
                    Past::nothing,
                    Paths::referred,
                    Paths::indicated,
                    Paths::placed,
                    Paths::practised,
                    Paths::readyToReturn,
                    Paths::returnedHome,
                    Paths::suspended,
                    Paths::onTimeOut,
                    Paths::closed);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Looks at each step of a walk; accepted actions carry the path on. */
    interface Look {
        void at(Trajectory path, ActionType<?> type, Action action, Situation situation);
    }

    static void walk(long seed, boolean everyReason, Look look) {
        var actions = new RandomActions(seed, everyReason);
        var past = BEGINNINGS.get((int) (seed % BEGINNINGS.size())).get();
        var path = past.trajectory();
        var today =
                past.entries().isEmpty()
                        ? LocalDate.of(2026, 1, 5)
                        : past.events().getLast().on().plusDays(1);
        for (int step = 0; step < STEPS; step++) {
            var type = actions.type(step % 3 == 0 ? Actions.all() : MINE);
            var action = actions.fill(type, today);
            var situation = past.situation(actions.actor(), today);
            look.at(path, type, action, situation);
            if (Actions.decide(path, action, situation)
                    instanceof Decision.Accepted<? extends TrajectoryEvent>(var events)) {
                past = past.then(situation.actor(), events);
                path = past.trajectory();
            }
            today = actions.later(today);
        }
    }

    private static List<Refusal> refusals(Trajectory path, Action action, Situation situation) {
        return switch (Actions.decide(path, action, situation)) {
            case Decision.Accepted<? extends TrajectoryEvent> _ -> List.of();
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) -> reasons;
        };
    }

    @Test
    void walks_come_through_every_action_of_the_stay_and_of_safety_both_ways() {
        var accepted = new TreeSet<String>();
        var refused = new TreeSet<String>();
        LongStream.range(0, 1_500)
                .forEach(seed ->
                        walk(
                                seed,
                                true,
                                (path, type, action, situation) ->
                                        (refusals(path, action, situation).isEmpty()
                                                        ? accepted
                                                        : refused)
                                                .add(type.code())));
        var mine = MINE.stream().map(ActionType::code).toList();
        assertThat(accepted).containsAll(mine);
        assertThat(refused).containsAll(mine);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_action_is_accepted_or_refused_and_never_thrown(long seed) {
        walk(
                seed,
                seed % 2 == 0,
                (path, _, action, situation) ->
                        assertThat(Actions.decide(path, action, situation))
                                .as("%s on %s", action, situation.today())
                                .isNotNull());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_offered_is_told_for_every_action_and_what_lies_ahead_can_be_computed(long seed) {
        var programme = TestRulebook.get().programme(TestRulebook.THUISBEST);
        walk(
                seed,
                true,
                (path, _, _, situation) -> {
                    assertThat(Actions.offers(path, situation)).hasSize(Actions.all().size());
                    var forecast = Forecast.of(path, programme, situation.today());
                    for (var run : forecast.ahead()) {
                        assertThat(run.status().closed() && run.withoutTitle())
                                .as("planned inside without title: %s", run)
                                .isFalse();
                        assertThat(run.period().from()).isAfterOrEqualTo(situation.today());
                    }
                    assertThat(Gates.of(path, programme, situation.today()))
                            .hasSize(programme.gates().size());
                    assertThat(DayLedger.of(path, situation.today()).runs()).isNotNull();
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_reasons_given_no_step_to_freedom_is_refused_but_by_law_or_by_what_happened(
            long seed) {
        walk(
                seed,
                true,
                (path, type, action, situation) -> {
                    if (FREEING.contains(type.code())) {
                        assertThat(refusals(path, action, situation))
                                .as("%s on %s", action, situation.today())
                                .allSatisfy(r -> assertThat(r.force()).isEqualTo(Force.LAW));
                    }
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_rule_of_law_or_programme_refuses_a_fact_about_where_someone_is(long seed) {
        var facts =
                Set.of(
                        "record-night",
                        "start-leave",
                        "end-leave",
                        "record-not-back",
                        "take-search-step",
                        "report-relapse");
        walk(
                seed,
                false,
                (path, type, action, situation) -> {
                    if (facts.contains(type.code())) {
                        assertThat(refusals(path, action, situation))
                                .as("%s on %s", action, situation.today())
                                .allSatisfy(r -> assertThat(r.source()).isNull());
                    }
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_action_that_cannot_be_done_now_is_refused_for_the_same_reasons_of_law(long seed) {
        walk(
                seed,
                true,
                (path, type, action, situation) -> {
                    var now = type.standing().against(path, situation);
                    boolean blocked = now.stream().anyMatch(r -> r.force() == Force.LAW);
                    boolean today = !mentionsOtherDays(action, situation);
                    if (blocked && today && OWN.contains(type.part())) {
                        assertThat(refusals(path, action, situation))
                                .as("%s on %s though %s", action, situation.today(), now)
                                .isNotEmpty();
                    }
                });
    }

    private static boolean mentionsOtherDays(Action action, Situation situation) {
        return switch (action) {
            case StayAction.Place a -> !a.on().equals(situation.today());
            case StayAction.EndLeave a -> !a.on().equals(situation.today());
            case LeaveAction.TakeSearchStep a -> !a.on().equals(situation.today());
            case StayAction.GrantLeave a -> !a.on().equals(situation.today());
            case StayAction.ReturnHome a -> !a.on().equals(situation.today());
            case SafetyAction.DecideTimeOut a -> !a.on().equals(situation.today()) || a.danger();
            default -> false;
        };
    }
}
