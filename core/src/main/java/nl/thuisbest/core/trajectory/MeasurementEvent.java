package nl.thuisbest.core.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Scores and marks; the questionnaires themselves stay with their licence holders (domain 7). */
public sealed interface MeasurementEvent extends TrajectoryEvent {
    /**
     * @param byWhom the person of the family who answered, or null for the young person
     */
    record Measured(
            MeasureId measure,
            MeasureMoment moment,
            BigDecimal score,
            @Nullable PersonId byWhom,
            LocalDate on)
            implements MeasurementEvent {}
}
