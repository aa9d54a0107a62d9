package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Makes the suspension or conversion ready before the fourth week at home ends, so that deciding it
 * is one step and nobody waits for papers.
 */
final class PreparingSuspension {
    private PreparingSuspension() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        HomeAction.PrepareSuspension.class,
                        "legal",
                        PreparingSuspension::now,
                        PreparingSuspension::prepare));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        var running = Checks.running(trajectory, situation);
        return running.isEmpty() ? Suspending.titleReasons(trajectory, situation.today()) : running;
    }

    private static Decision<HomeEvent.NextTitlePrepared> prepare(
            Trajectory trajectory, HomeAction.PrepareSuspension action, Situation situation) {
        return Decision.refuse(now(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new HomeEvent.NextTitlePrepared(
                                        action.next(),
                                        action.reason(),
                                        action.agreements(),
                                        action.toldTo(),
                                        action.ownWords(),
                                        action.on())));
    }
}
