package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;

/** Being home with leave, on the way to a lighter title. */
public sealed interface HomeEvent extends TrajectoryEvent {
    /**
     * All that the decision of the fourth week needs, made ready beforehand; nothing is decided by
     * it.
     *
     * @param reason draft of the reason in the decision (JW 6.1.12(5))
     * @param agreements what is agreed for the time after: help, supervision, conditions
     * @param toldTo who will be told, when it is decided
     */
    record NextTitlePrepared(
            NextTitle next,
            Story reason,
            List<Line> agreements,
            List<Recipient> toldTo,
            Story ownWords,
            LocalDate on)
            implements HomeEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }
}
