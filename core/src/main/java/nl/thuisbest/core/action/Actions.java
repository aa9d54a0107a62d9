package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** All actions by their code, and the one way to decide them. */
public final class Actions {
    private static final SequencedMap<String, ActionType<?>> BY_CODE = new LinkedHashMap<>();

    static {
        Stream.of(
                        CourseDecisions.types(),
                        ReferralDecisions.types(),
                        PeopleDecisions.types(),
                        LegalDecisions.types(),
                        TitleDecisions.types(),
                        ConditionalPlanDecisions.types(),
                        DocumentDecisions.types(),
                        ShieldingDecisions.types(),
                        HelpDecisions.types(),
                        StayDecisions.types(),
                        PlanDecisions.types(),
                        RestrictionDecisions.types(),
                        DaytimeDecisions.types(),
                        SafetyDecisions.types(),
                        MeasurementDecisions.types(),
                        RemedyDecisions.types(),
                        IncidentDecisions.types(),
                        AnalysisDecisions.types(),
                        ExpertDecisions.types(),
                        PlaceSearchDecisions.types(),
                        RecordDecisions.types())
                .flatMap(List::stream)
                .forEach(type -> BY_CODE.put(type.code(), type));
    }

    private Actions() {}

    public static List<ActionType<?>> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<ActionType<?>> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether the actor has the right at all, apart from what stands in the way today. */
    public static boolean permits(ActionType<?> type, Trajectory trajectory, Situation situation) {
        var actor = situation.actor();
        return situation
                .rulebook()
                .rights()
                .on(situation.today())
                .allows("action:" + type.code(), actor, Involvement.of(trajectory, actor));
    }

    /**
     * Events, or all reasons why not. Whether the actor may act at all is asked first, by {@link
     * #permits}.
     */
    public static Decision<? extends TrajectoryEvent> decide(
            Trajectory trajectory, Action action, Situation situation) {
        var type = BY_CODE.get(action.code());
        if (type == null || type.type() != action.getClass()) {
            throw new IllegalArgumentException("no such action: " + action.code());
        }
        return decide(type, trajectory, action, situation);
    }

    private static <A extends Action> Decision<? extends TrajectoryEvent> decide(
            ActionType<A> type, Trajectory trajectory, Action action, Situation situation) {
        return type.decider().decide(trajectory, type.type().cast(action), situation);
    }

    /**
     * What can be done on this path now, what cannot and why: every action, in the order of the
     * path.
     */
    public static List<Offer> offers(Trajectory trajectory, Situation situation) {
        var offers = new ArrayList<Offer>();
        for (var type : BY_CODE.values()) {
            offers.add(
                    new Offer(
                            type,
                            permits(type, trajectory, situation),
                            type.standing().against(trajectory, situation)));
        }
        return List.copyOf(offers);
    }
}
