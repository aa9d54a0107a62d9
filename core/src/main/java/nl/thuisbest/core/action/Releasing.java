package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * Letting go is one tap, effective at once, papers after (care-rules 2). Nothing but the day and
 * the place is asked: not a consent, not a gate, not a running path.
 */
final class Releasing {
    static final Refusal NOTHING_TO_LET_GO = Refusal.order("nothing-to-let-go");
    static final Refusal NOT_LET_GO_THERE = Refusal.order("not-let-go-there").at("where");

    /**
     * Only shown: leave or suspension keeps the title, letting go does not say what becomes of it.
     */
    static final Refusal TITLE_IN_FORCE =
            new Refusal("title-still-in-force", Force.HOUSE, new Source("huis"), null, Map.of());

    private static final Set<Whereabouts> PLACES =
            EnumSet.of(Whereabouts.HOME, Whereabouts.NETWORK, Whereabouts.OPEN_PLACE);

    private Releasing() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        StayAction.LetGo.class, "stay", Releasing::now, Releasing::letGo));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        boolean held = held(trajectory, situation);
        boolean titled = trajectory.legal().titleToStayOn(situation.today());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(held, NOTHING_TO_LET_GO)
                .orWhen(held && titled, TITLE_IN_FORCE)
                .list();
    }

    private static Decision<? extends TrajectoryEvent> letGo(
            Trajectory trajectory, StayAction.LetGo action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(held(trajectory, situation), NOTHING_TO_LET_GO)
                .orUnless(PLACES.contains(action.where()), NOT_LET_GO_THERE)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> events(trajectory, action, situation));
    }

    /** Inside, on leave, or on a time-out. */
    private static boolean held(Trajectory trajectory, Situation situation) {
        return trajectory.stay().insideOn(situation.today())
                || trajectory.stay().out().isPresent()
                || trajectory.safety().open().isPresent();
    }

    private static List<TrajectoryEvent> events(
            Trajectory trajectory, StayAction.LetGo action, Situation situation) {
        var events = new ArrayList<TrajectoryEvent>();
        events.add(new StayEvent.LetGo(action.where(), action.remark(), action.on()));
        homePhase(trajectory, action, situation).ifPresent(events::add);
        return events;
    }

    /** Help goes on at home: the phase inside gives way to the one a return opens. */
    private static Optional<CourseEvent.PhaseEntered> homePhase(
            Trajectory trajectory, StayAction.LetGo action, Situation situation) {
        if (action.where() == Whereabouts.OPEN_PLACE || !trajectory.course().running()) {
            return Optional.empty();
        }
        var programme = situation.programmeOf(trajectory);
        var inside = programme.phaseEnteredBy("placed").map(Phase::id);
        return programme
                .phaseEnteredBy("returned-home")
                .filter(_ -> inside.isPresent() && inside.equals(trajectory.course().phase()))
                .map(phase -> new CourseEvent.PhaseEntered(phase.id(), action.on()));
    }
}
