package nl.thuisbest.web.results;

import static nl.thuisbest.web.results.Plot.n;

import gg.jte.Content;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.StayCurve;
import nl.thuisbest.core.evaluation.StayEnd;

/** The share that went one way by day: the cumulative incidence, drawn small beside the others. */
final class WayPlot {
    private static final int WIDTH = 240;
    private static final double LEFT = 38;
    private static final double RIGHT = 232;
    private static final double TOP = 12;
    private static final double BOTTOM = 102;

    private final StayCurve curve;
    private final Destination to;
    private final int lastDay;

    private WayPlot(StayCurve curve, Destination to) {
        this.curve = curve;
        this.to = to;
        int last = curve.ends().stream().mapToInt(StayEnd::day).max().orElse(0);
        this.lastDay = Math.max(100, (last + 24) / 25 * 25);
    }

    static Content draw(StayCurve curve, Destination to, String label) {
        return new WayPlot(curve, to).draw(label);
    }

    private Content draw(String label) {
        var plot = new Plot("way", WIDTH, 124, label);
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = y(percent / 100.0);
            plot.path("grid-l", "M%s %sH%s".formatted(n(LEFT), n(y), n(RIGHT)));
            plot.text("t2 tiny", LEFT - 6, y + 4, "end", percent + "%");
        }
        int every = lastDay > 200 ? 100 : 50;
        for (int day = 0; day <= lastDay; day += every) {
            plot.path("axis", "M%s %sv4".formatted(n(x(day)), n(BOTTOM)));
            plot.text("t2 tiny", x(day), BOTTOM + 17, "middle", "" + day);
        }
        var d = new StringBuilder("M%s %s".formatted(n(x(0)), n(y(0))));
        for (var step : curve.steps()) {
            d.append("H").append(n(x(step.day())));
            d.append("V").append(n(y(step.went(to).share())));
        }
        int seen = curve.ends().stream().mapToInt(StayEnd::day).max().orElse(0);
        d.append("H").append(n(x(seen)));
        plot.path("km", d.toString());
        return plot.close();
    }

    private double x(double day) {
        return LEFT + (RIGHT - LEFT) * day / lastDay;
    }

    private double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
