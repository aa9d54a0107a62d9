package nl.thuisbest.web.results;

import static nl.thuisbest.web.results.Plot.n;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.evaluation.statistics.Interval;

/**
 * Our figure as a dot on its scale, the interval as a band behind it, published figures as upright
 * marks with their number. Decoration: the same stands in words below it.
 *
 * @param highest the right end of the scale; the left is 0
 * @param ticks what the scale says at its left, middle and right
 */
record DotPlot(
        double highest,
        List<String> ticks,
        Optional<Double> value,
        Optional<Interval> interval,
        List<Reference> references) {
    private static final double LEFT = 4;
    private static final double RIGHT = 232;
    private static final double ROOM = 24;

    /**
     * @param dashed for a figure of another group or definition
     */
    record Reference(double value, String label, boolean dashed) {}

    Content draw() {
        var plot = new Plot("dots", 236, 58, "");
        plot.path("axis", "M%s 30H%s".formatted(n(LEFT), n(RIGHT)));
        tick(plot, LEFT, "start", ticks.get(0));
        tick(plot, (LEFT + RIGHT) / 2, "middle", ticks.get(1));
        tick(plot, RIGHT, "end", ticks.get(2));
        interval.ifPresent(
                i -> plot.path("ci", "M%s 30H%s".formatted(n(x(i.low())), n(x(i.high())))));
        value.ifPresent(v -> plot.dot(x(v), 30, 5.5));
        references(plot);
        return plot.close();
    }

    private static void tick(Plot plot, double x, String anchor, String text) {
        plot.path("axis", "M%s 26v8".formatted(n(x)));
        plot.text("t2", x, 52, anchor, text);
    }

    /** Numbers that would touch are drawn away from each other. */
    private void references(Plot plot) {
        var sorted =
                references.stream().sorted(Comparator.comparingDouble(Reference::value)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            double at = x(sorted.get(i).value());
            boolean nextIsNear = i + 1 < sorted.size() && x(sorted.get(i + 1).value()) - at < ROOM;
            boolean lastIsNear = i > 0 && at - x(sorted.get(i - 1).value()) < ROOM;
            var anchor = nextIsNear ? "end" : lastIsNear ? "start" : "middle";
            double shift = nextIsNear ? 3 : lastIsNear ? -3 : 0;
            plot.path(sorted.get(i).dashed() ? "ref dash" : "ref", "M%s 18V38".formatted(n(at)));
            plot.text("tb", at + shift, 13, anchor, sorted.get(i).label());
        }
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * Math.clamp(value / highest, 0, 1);
    }
}
