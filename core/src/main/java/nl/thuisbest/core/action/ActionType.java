package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * An action with what decides it.
 *
 * @param nature a fact is always recorded, a decision is judged (care-rules 2)
 * @param part the part of the dossier it belongs to: {@code course}, {@code legal}, {@code stay},
 *     ...
 * @param standing what stands in the way already, whatever would be filled in; empty when it can be
 *     done now
 */
public record ActionType<A extends Action>(
        String code,
        Class<A> type,
        Nature nature,
        String part,
        Standing standing,
        Decider<A> decider) {
    /** Whatever refuses takes its article from the rules of the day, for every action alike. */
    public ActionType {
        standing = ruled(standing);
        decider = ruled(decider);
    }

    private static Standing ruled(Standing bare) {
        return (trajectory, situation) ->
                situation
                        .rulebook()
                        .provisions()
                        .judged(bare.against(trajectory, situation), situation.today());
    }

    private static <A extends Action> Decider<A> ruled(Decider<A> bare) {
        return (trajectory, action, situation) -> {
            var provisions = situation.rulebook().provisions();
            var day = action.judgedOn(situation.today());
            return bare.decide(trajectory, action, situation)
                    .refusedAs(reasons -> provisions.judged(reasons, day));
        };
    }

    /** Something that happened: recorded also when it was unlawful. */
    static <A extends Action> ActionType<A> fact(
            Class<A> type, String part, Standing standing, Decider<A> decider) {
        return new ActionType<>(Words.ofType(type), type, Nature.FACT, part, standing, decider);
    }

    /** Something that someone decides: judged by the rules, each by its force. */
    static <A extends Action> ActionType<A> decision(
            Class<A> type, String part, Standing standing, Decider<A> decider) {
        return new ActionType<>(Words.ofType(type), type, Nature.DECISION, part, standing, decider);
    }

    /** Facts and decisions are two kinds of entry. */
    public enum Nature {
        FACT,
        DECISION
    }

    /** What stands in the way on this path today. */
    @FunctionalInterface
    public interface Standing {
        List<Refusal> against(Trajectory trajectory, Situation situation);
    }

    /** Judges one filled-in action; gives all reasons at once. */
    @FunctionalInterface
    public interface Decider<A extends Action> {
        Decision<? extends TrajectoryEvent> decide(
                Trajectory trajectory, A action, Situation situation);
    }
}
