package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.MeasureId;

/** What was measured, in the order it was recorded. */
public record Measurements(List<MeasurementEvent.Measured> all) {
    static final Measurements NONE = new Measurements(List.of());

    Measurements evolve(MeasurementEvent event) {
        return switch (event) {
            case MeasurementEvent.Measured e -> new Measurements(Lists.plus(all, e));
        };
    }

    public Stream<MeasurementEvent.Measured> of(MeasureId measure) {
        return all.stream().filter(m -> m.measure().equals(measure));
    }
}
