package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Each measurement of the programme: at the start, now, and when it is asked. */
public record MeasurementPart(List<Row> rows) {
    /**
     * One measurement.
     *
     * @param line own marks over time as a small line, or null when there are less than three
     */
    public record Row(
            String name, String start, String now, String moments, @Nullable Spark line) {}

    static MeasurementPart of(Trajectory state, Reading reading) {
        var rows = new ArrayList<Row>();
        for (var measurement : reading.programme().measurements()) {
            var scores = state.measurements().of(measurement.id()).toList();
            rows.add(row(measurement, scores, reading));
        }
        return new MeasurementPart(List.copyOf(rows));
    }

    private static Row row(
            Measurement measurement, List<MeasurementEvent.Measured> scores, Reading reading) {
        var name = measurement.text().in(reading.words().language().code());
        var moments = new ArrayList<String>();
        for (var moment : measurement.moments()) {
            moments.add(reading.say("word.measure-moment." + moment));
        }
        return new Row(
                name,
                scores.isEmpty()
                        ? reading.say("measure.not-yet")
                        : score(scores.getFirst(), reading),
                scores.size() < 2
                        ? reading.say("measure.not-yet")
                        : score(scores.getLast(), reading),
                String.join(", ", moments),
                scores.size() < 3 ? null : Spark.of(measurement, scores));
    }

    private static String score(MeasurementEvent.Measured measured, Reading reading) {
        return reading.say(
                "measure.score",
                reading.words().days().number(measured.score()),
                reading.words().days().tick(measured.on()));
    }
}
