package nl.thuisbest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A test in events: {@code given(Paths.placed()).by(HANNE).when(action).then(events)}. Unless said
 * otherwise today is the day the action is about, and the trajectbegeleider acts.
 */
public final class Given {
    private final Past past;
    private final Actor actor;
    private final @Nullable LocalDate today;

    private Given(Past past, Actor actor, @Nullable LocalDate today) {
        this.past = past;
        this.actor = actor;
        this.today = today;
    }

    public static Given given(Past past, TrajectoryEvent... more) {
        return new Given(past.then(more), Professionals.TESS, null);
    }

    public Given by(Actor someone) {
        return new Given(past, someone, today);
    }

    public Given today(String day) {
        return new Given(past, actor, LocalDate.parse(day));
    }

    public When when(Action action) {
        return new When(past.decide(actor, action, today == null ? Past.dayOf(action) : today));
    }

    /** What came of it. */
    public record When(Decision<? extends TrajectoryEvent> decision) {
        /** Accepted with exactly these events, in this order. */
        public void then(TrajectoryEvent... events) {
            assertThat(events()).isEqualTo(List.of(events));
        }

        public void thenAccepted() {
            assertThat(refusals()).isEmpty();
        }

        /** Refused for exactly these reasons, in any order. */
        public void thenRefused(String... codes) {
            assertThat(refusals()).extracting(Refusal::code).containsExactlyInAnyOrder(codes);
        }

        /** The events, or a failed test that says why it was refused. */
        public List<TrajectoryEvent> events() {
            return switch (decision) {
                case Decision.Accepted<? extends TrajectoryEvent>(var events) ->
                        List.copyOf(events);
                case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                        throw new AssertionError("refused: " + reasons);
            };
        }

        public List<Refusal> refusals() {
            return switch (decision) {
                case Decision.Accepted<? extends TrajectoryEvent> _ -> List.of();
                case Decision.Refused<? extends TrajectoryEvent>(var reasons) -> reasons;
            };
        }
    }
}
