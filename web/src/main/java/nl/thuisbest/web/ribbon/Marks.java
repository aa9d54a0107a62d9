package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Svg.n;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.web.i18n.Words;

/**
 * The lane of plan and evaluations: a diamond for each, its label left of what was and right of
 * what comes. A label without room is left out; the table has them all.
 */
final class Marks {
    private static final double LABEL_GAP = 13;

    private final Ribbon ribbon;
    private final Words words;
    private final Scale scale;
    private final Svg svg;
    private final List<double[]> taken = new ArrayList<>();

    Marks(Ribbon ribbon, Words words, Scale scale, Svg svg) {
        this.ribbon = ribbon;
        this.words = words;
        this.scale = scale;
        this.svg = svg;
    }

    void draw() {
        var seen = ribbon.marks().stream().filter(m -> scale.window().contains(m.on())).toList();
        for (var mark : seen) {
            double x = scale.x(mark.on());
            taken.add(new double[] {x - 8, x + 8});
        }
        double today = scale.x(ribbon.today());
        taken.add(new double[] {today - 3, today + 3});
        seen.forEach(this::mark);
    }

    private void mark(Ribbon.Mark mark) {
        double x = scale.x(mark.on());
        var label = label(mark, words);
        var css =
                switch (mark.state()) {
                    case DONE -> "eval";
                    case PLANNED -> "eval-plan";
                    case DUE -> "eval-due";
                };
        svg.raw(
                "<path class=\"%s\" d=\"M%s 239l7.5 7.5-7.5 7.5-7.5-7.5z\"><title>%s</title></path>"
                        .formatted(css, n(x), Svg.escape(label)));
        double width = Svg.width(label);
        var left = new double[] {x - LABEL_GAP - width, x - LABEL_GAP};
        var right = new double[] {x + LABEL_GAP, x + LABEL_GAP + width};
        boolean leftFirst = mark.on().isBefore(ribbon.today());
        var textCss = mark.state() == Ribbon.Mark.State.DUE ? "twarn" : "t2";
        if (fits(left) && (leftFirst || !fits(right))) {
            put(left, "end", left[1], textCss, label);
        } else if (fits(right)) {
            put(right, "start", right[0], textCss, label);
        }
    }

    private void put(double[] place, String anchor, double x, String css, String label) {
        taken.add(place);
        svg.text(css, x, 251, anchor, label);
    }

    private boolean fits(double[] place) {
        return place[0] > 120
                && place[1] < scale.end()
                && taken.stream().noneMatch(t -> place[0] < t[1] && t[0] < place[1]);
    }

    static String label(Ribbon.Mark mark, Words words) {
        return words.say("ribbon.mark." + mark.what(), mark.number(), words.days().tick(mark.on()));
    }
}
