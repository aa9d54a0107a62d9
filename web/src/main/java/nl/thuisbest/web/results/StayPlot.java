package nl.thuisbest.web.results;

import static nl.thuisbest.web.results.Plot.n;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import nl.thuisbest.core.evaluation.StayAt;
import nl.thuisbest.core.evaluation.StayCurve;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.web.i18n.Words;

/**
 * The share still inside by day, with its interval as a band, the published means as upright lines,
 * a tick where a path was last seen inside, and how many are inside below it.
 */
final class StayPlot {
    private static final double TOP = 24;
    private static final double BOTTOM = 290;

    private final StayCurve curve;
    private final Words words;
    private final int width;
    private final double left;
    private final int lastDay;
    private final int every;

    /** A published mean to draw; dashed when it is of another group. */
    record Mean(double day, String label, boolean dashed) {}

    private StayPlot(StayCurve curve, Words words, boolean wide) {
        this.curve = curve;
        this.words = words;
        this.width = wide ? 800 : 360;
        this.left = wide ? 92 : 44;
        int last = curve.ends().stream().mapToInt(StayEnd::day).max().orElse(0);
        this.every = wide ? (last > 400 ? 50 : 25) : (last > 400 ? 100 : 50);
        this.lastDay = Math.max(200, (last + every - 1) / every * every);
    }

    /** For a screen that has room for it. */
    static Content wide(StayCurve curve, List<Mean> means, Words words) {
        return new StayPlot(curve, words, true).draw(means);
    }

    /** For a phone: the same with fewer numbers. */
    static Content narrow(StayCurve curve, List<Mean> means, Words words) {
        return new StayPlot(curve, words, false).draw(means);
    }

    private Content draw(List<Mean> means) {
        var plot = new Plot("", width, 370, label());
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            plot.path("grid-l", "M%s %sH%s".formatted(n(left), n(y), n(right())));
            plot.text("t2", left - 8, y + 4, "end", percent + "%");
        }
        var ticks = IntStream.rangeClosed(0, lastDay / every).map(i -> i * every).boxed().toList();
        for (var state : curve.at(ticks)) {
            double x = x(state.day());
            plot.path("axis", "M%s %sv5".formatted(n(x), n(BOTTOM)));
            plot.text("t2", x, BOTTOM + 20, "middle", "" + state.day());
            plot.text("", x, BOTTOM + 70, "middle", "" + state.knownInside());
        }
        plot.text("t2", right(), BOTTOM + 36, "end", words.say("results.stay.axis"));
        plot.text("tb", 0, BOTTOM + 52, "start", words.say("results.stay.inside"));
        plot.path("band", band());
        plot.path("km", line());
        for (var state : curve.at(lastSeenInside())) {
            double y = y(state.inside());
            plot.path("cens", "M%s %sV%s".formatted(n(x(state.day())), n(y - 5), n(y + 5)));
        }
        means.forEach(mean -> reference(plot, mean));
        curve.medianInside().ifPresent(day -> median(plot, day));
        return plot.close();
    }

    /**
     * The days up to which somebody is known to be inside: a mark for each, however many they are.
     */
    private List<Integer> lastSeenInside() {
        return curve.ends().stream()
                .filter(StayEnd.StillInside.class::isInstance)
                .map(StayEnd::day)
                .distinct()
                .sorted()
                .toList();
    }

    private void reference(Plot plot, Mean mean) {
        double x = x(mean.day());
        boolean toLeft = mean.day() > lastDay / 2.0;
        plot.path(
                mean.dashed() ? "ref dash" : "ref", "M%s %sV%s".formatted(n(x), n(TOP), n(BOTTOM)));
        plot.text("tb", x + (toLeft ? -8 : 8), TOP - 8, toLeft ? "end" : "start", mean.label());
    }

    private void median(Plot plot, int day) {
        double y = y(0.5);
        double from = x(day);
        boolean wide = width > 400;
        double to = wide ? Math.max(from + 40, x(50) + 130) : from;
        if (wide) {
            plot.path("lead", "M%s %sH%s".formatted(n(from), n(y), n(to)));
            plot.text("tb halo", to + 4, y + 4, "start", words.say("results.stay.half", day));
        }
        plot.dot(from, y, 5);
    }

    private String label() {
        var median = curve.medianInside();
        return words.say("results.stay.title")
                + ". "
                + (median.isPresent()
                        ? words.say("results.stay.half-left", median.getAsInt())
                        : words.say("results.stay.half-not-left"));
    }

    /** Steps: flat to the day, then down. */
    private String line() {
        var d = new StringBuilder();
        for (var step : curve.steps()) {
            double y = y(step.inside());
            d.append(d.isEmpty() ? "M%s %s".formatted(n(x(0)), n(y)) : "H" + n(x(step.day())));
            d.append("V").append(n(y));
        }
        return d.append("H").append(n(x(seenUntil()))).toString();
    }

    private String band() {
        var steps = curve.steps().stream().filter(s -> s.interval().isPresent()).toList();
        if (steps.isEmpty()) {
            return "";
        }
        var d = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            double high = high(steps.get(i));
            d.append(i == 0 ? "M" + n(x(0)) + " " + n(y(high)) : "H" + n(x(steps.get(i).day())));
            d.append("V").append(n(y(high)));
        }
        d.append("H").append(n(x(seenUntil())));
        for (int i = steps.size() - 1; i >= 0; i--) {
            d.append("V").append(n(y(steps.get(i).interval().orElseThrow().low())));
            d.append("H").append(n(x(i == 0 ? 0 : steps.get(i).day())));
        }
        return d.append("Z").toString();
    }

    private static double high(StayAt step) {
        return step.interval().orElseThrow().high();
    }

    /** The line ends at the last day anybody was in sight, or at its fall to nobody. */
    private int seenUntil() {
        return curve.ends().stream().mapToInt(StayEnd::day).max().orElse(0);
    }

    private double right() {
        return width - (width > 400 ? 20 : 8);
    }

    private double x(double day) {
        return left + (right() - left) * day / lastDay;
    }

    private double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
