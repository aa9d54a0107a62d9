package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Recipient;

/** On the way to a lighter title, while at home with leave. */
public sealed interface HomeAction extends Action {
    /**
     * Makes ready what the decision of the fourth week needs: its reason, agreements, whom to tell.
     * Decides nothing; the form of the decision begins with it.
     */
    record PrepareSuspension(
            NextTitle next,
            Story reason,
            List<Line> agreements,
            List<Recipient> toldTo,
            Story ownWords,
            LocalDate on)
            implements HomeAction {}
}
