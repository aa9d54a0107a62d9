package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.trajectory.MeasurementEvent;

/**
 * Scores over time as a line of 208 by 44.
 *
 * @param points where each score stands
 * @param scores the scores as text, for who does not see the line
 */
public record Spark(List<Point> points, String scores, String last) {
    private static final double LEFT = 8;
    private static final double RIGHT = 158;
    private static final double TOP = 4;
    private static final double BOTTOM = 38;
    private static final int AT_MOST = 12;

    /** A place in the picture. */
    public record Point(String x, String y) {}

    static Spark of(Measurement measurement, List<MeasurementEvent.Measured> all) {
        var scores = all.subList(Math.max(0, all.size() - AT_MOST), all.size());
        double low = measurement.lowest().doubleValue();
        double span = Math.max(measurement.highest().doubleValue() - low, 1);
        double step = (RIGHT - LEFT) / Math.max(scores.size() - 1, 1);
        var points =
                java.util.stream.IntStream.range(0, scores.size())
                        .mapToObj(i -> {
                            double score = scores.get(i).score().doubleValue();
                            double y = BOTTOM - (score - low) / span * (BOTTOM - TOP);
                            return new Point(tenth(LEFT + i * step), tenth(y));
                        })
                        .toList();
        var text =
                scores.stream()
                        .map(s -> s.score().toPlainString())
                        .collect(Collectors.joining("; "));
        return new Spark(
                points, text, scores.getLast().score().stripTrailingZeros().toPlainString());
    }

    public String polyline() {
        return points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
