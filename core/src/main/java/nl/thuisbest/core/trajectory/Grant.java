package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the court: who asked (JW 6.1.8), what it found (6.1.2(2)), and by which number it
 * is known.
 *
 * @param request which request on the path it answers, when it was recorded
 */
public record Grant(
        @Nullable Requester requester,
        List<Ground> grounds,
        @Nullable Line decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable Hearing hearing,
        @Nullable RequestNo request) {
    public Grant {
        grounds = List.copyOf(grounds);
    }
}
