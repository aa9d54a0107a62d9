package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Elsewhere;
import org.jspecify.annotations.Nullable;

/** What surrounds a time-out: something else instead, the daily question, looking back. */
public sealed interface TimeOutAction extends Action {
    /**
     * Taken up when no closed time-out is possible, or nothing closed is needed.
     *
     * @param sleepsFrom the first night there, when it is sure; never for a request
     */
    record ArrangeElsewhere(
            Elsewhere way,
            Line place,
            Story why,
            Story ownWords,
            StaffId arranges,
            @Nullable LocalDate sleepsFrom,
            LocalDate on)
            implements TimeOutAction {}

    /** Whether it can be home today; asked every day, for the shortest stay. */
    record WeighTimeOut(Story whyNotToday, Story ownWords, LocalDate on) implements TimeOutAction {}

    record EvaluateTimeOut(Story ownWords, Story whatHelped, Story whatChanges, LocalDate on)
            implements TimeOutAction {}
}
