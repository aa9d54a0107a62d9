package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;

/** What surrounds a time-out: something else instead, the daily question, looking back. */
public sealed interface TimeOutEvent extends TrajectoryEvent {
    /**
     * No closed time-out was possible or needed; this was taken up instead.
     *
     * @param place where, or with whom the request lies
     * @param ownWords what the young person says of it
     */
    record TimeOutElsewhere(
            Elsewhere way, Line place, Story why, Story ownWords, StaffId arranges, LocalDate on)
            implements TimeOutEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /** Asked whether it can be home today, and why not yet. */
    record TimeOutWeighed(
            TimeOutNo number, Story whyNotToday, Story ownWords, StaffId by, LocalDate on)
            implements TimeOutEvent {}

    /** Looked back on after it: what helped, and what changes in the plan. */
    record TimeOutEvaluated(
            TimeOutNo number, Story ownWords, Story whatHelped, Story whatChanges, LocalDate on)
            implements TimeOutEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }
}
