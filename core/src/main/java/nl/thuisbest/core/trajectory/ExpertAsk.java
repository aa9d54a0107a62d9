package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question to the regional expert team with all that came of it, in the order of the entries.
 *
 * @param events what happened after the question was put
 */
public record ExpertAsk(ExpertEvent.ExpertsAsked asked, List<ExpertEvent> events) {
    /** How far a question is. */
    public enum AskStage {
        TO_SCREEN,
        MORE_ASKED,
        TO_TABLE,
        TO_ADVISE,
        TO_FOLLOW,
        BROKEN_THROUGH,
        EXPLAINED,
        ELSEWHERE,
        WITHDRAWN;

        /** Whether nothing waits any more. */
        public boolean over() {
            return switch (this) {
                case TO_SCREEN, MORE_ASKED, TO_TABLE, TO_ADVISE, TO_FOLLOW -> false;
                case BROKEN_THROUGH, EXPLAINED, ELSEWHERE, WITHDRAWN -> true;
            };
        }
    }

    /**
     * @param finished null while it is to be done
     */
    public record Agreed(
            ExpertEvent.ExpertActionAgreed action,
            ExpertEvent.@Nullable ExpertActionFinished finished) {}

    public ExpertAskNo number() {
        return asked.ask();
    }

    public AskStage stage() {
        if (last(ExpertEvent.AskWithdrawn.class).isPresent()) {
            return AskStage.WITHDRAWN;
        }
        var outcome = last(ExpertEvent.AdviceFollowedUp.class).map(e -> e.outcome()).orElse(null);
        if (outcome == Breakthrough.BROKEN_THROUGH) {
            return AskStage.BROKEN_THROUGH;
        }
        if (outcome == Breakthrough.EXPLAINED) {
            return AskStage.EXPLAINED;
        }
        if (last(ExpertEvent.ExpertAdviceGiven.class).isPresent()) {
            return AskStage.TO_FOLLOW;
        }
        return held().isPresent() ? AskStage.TO_ADVISE : screened();
    }

    /** What was added after the last screening is screened anew. */
    private AskStage screened() {
        for (var event : events.reversed()) {
            if (event instanceof ExpertEvent.AskSupplemented) {
                return AskStage.TO_SCREEN;
            }
            if (event instanceof ExpertEvent.AskScreened e) {
                return switch (e.outcome()) {
                    case TAKE_UP -> AskStage.TO_TABLE;
                    case ASK_MORE -> AskStage.MORE_ASKED;
                    case REFER_ELSEWHERE -> AskStage.ELSEWHERE;
                };
            }
        }
        return AskStage.TO_SCREEN;
    }

    public boolean open() {
        return !stage().over();
    }

    public Optional<ExpertEvent.ExpertTableHeld> held() {
        return last(ExpertEvent.ExpertTableHeld.class);
    }

    /** The day of the table that is still to come. */
    public Optional<LocalDate> plannedOn() {
        return held().isPresent()
                ? Optional.empty()
                : last(ExpertEvent.ExpertTablePlanned.class).map(e -> e.tableOn());
    }

    /** The day on which it was broken through. */
    public Optional<LocalDate> brokenThroughOn() {
        return stage() == AskStage.BROKEN_THROUGH
                ? last(ExpertEvent.AdviceFollowedUp.class).map(e -> e.on())
                : Optional.empty();
    }

    public List<Agreed> actions() {
        return all(ExpertEvent.ExpertActionAgreed.class)
                .map(action ->
                        new Agreed(
                                action,
                                all(ExpertEvent.ExpertActionFinished.class)
                                        .filter(e -> e.number().equals(action.number()))
                                        .reduce((_, later) -> later)
                                        .orElse(null)))
                .toList();
    }

    /** All of one kind, in order. */
    public <E extends ExpertEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    /** The last of one kind. */
    public <E extends ExpertEvent> Optional<E> last(Class<E> type) {
        return all(type).reduce((_, later) -> later);
    }

    static List<ExpertAsk> of(Trajectory path) {
        return path.history()
                .events(ExpertEvent.ExpertsAsked.class)
                .map(asked ->
                        new ExpertAsk(
                                asked,
                                path.history()
                                        .events(ExpertEvent.class)
                                        .filter(e -> e.ask().equals(asked.ask()))
                                        .filter(e -> !(e instanceof ExpertEvent.ExpertsAsked))
                                        .toList()))
                .toList();
    }
}
