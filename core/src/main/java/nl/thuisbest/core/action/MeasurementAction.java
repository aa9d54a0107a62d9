package nl.thuisbest.core.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.MeasureMoment;
import org.jspecify.annotations.Nullable;

/** Scores and marks. */
public sealed interface MeasurementAction extends Action {
    record Measure(
            MeasureId measure,
            MeasureMoment moment,
            BigDecimal score,
            @Nullable PersonId byWhom,
            LocalDate on)
            implements MeasurementAction {}
}
