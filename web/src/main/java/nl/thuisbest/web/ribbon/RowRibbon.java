package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Svg.n;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Words;

/**
 * A ribbon of one row, 560 by 60. All rows stand on one calendar, so that today is one line down
 * the page.
 */
public final class RowRibbon {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 60;
    private static final int DAYS_BEFORE = 108;
    private static final int DAYS_AFTER = 144;
    private static final double CLEAR_OF_TODAY = 34;

    private final Words words;
    private final LocalDate today;
    private final int width;
    private final Scale scale;

    private RowRibbon(Words words, LocalDate today, int width, Period window) {
        this.words = words;
        this.today = today;
        this.width = width;
        this.scale = Scale.fit(0, width, window);
    }

    /** The calendar of a list: 36 weeks, 2.2 pixels a day, the same for every row. */
    public static RowRibbon calendar(LocalDate today, Words words) {
        var window = new Period(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER));
        return new RowRibbon(words, today, WIDTH, window);
    }

    /** The same in a side column: the weeks around today. */
    public static RowRibbon around(LocalDate today, Words words) {
        return new RowRibbon(
                words, today, 350, new Period(today.minusDays(46), today.plusDays(61)));
    }

    /** Months and today, once above the rows. */
    public String head() {
        var svg = new Svg();
        svg.raw(
                "<svg class=\"rib\" width=\"%d\" height=\"44\" viewBox=\"0 0 %d 44\" aria-hidden=\"true\">"
                        .formatted(width, width));
        double at = scale.x(today);
        months().forEach(first -> {
            double x = scale.x(first);
            svg.line("hair", x, 20, 44);
            if (x > at || at - x >= CLEAR_OF_TODAY) {
                svg.text("t2", x + 5, 38, words.days().shortMonth(first));
            }
        });
        svg.line("today", at, 18, 44);
        svg.raw(
                "<rect class=\"flag\" x=\"%s\" y=\"2\" width=\"94\" height=\"18\" rx=\"2\"/>"
                        .formatted(n(at - 47)));
        svg.text("tw", at, 15.5, "middle", words.say("ribbon.today", words.days().tick(today)));
        return svg.raw("</svg>").toString();
    }

    /** One path. */
    public String row(Ribbon ribbon) {
        var svg = new Svg();
        svg.raw(
                "<svg class=\"rib\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                width,
                                HEIGHT,
                                width,
                                HEIGHT,
                                Svg.escape(new RibbonText(ribbon, words).row())));
        months().forEach(first -> svg.line("hair", scale.x(first), 0, HEIGHT));
        for (var run : ribbon.runs()) {
            scale.seen(run.nights())
                    .ifPresent(seen ->
                            bar(
                                    svg,
                                    run.night().css(),
                                    seen,
                                    run.slept() ? 13 : 18,
                                    run.slept() ? 18 : 8));
        }
        var home = ribbon.home();
        if (home != null && scale.window().contains(home.on())) {
            svg.path("pin", "M%s 9l5-4.5 5 4.5".formatted(n(scale.x(home.on()) - 5)));
        }
        lane(svg, ribbon.authorisation(), "auth", 36);
        lane(svg, ribbon.stay(), "stay", 42);
        lane(svg, ribbon.mst(), "mst", 48);
        svg.line("halo", scale.x(today), 0, HEIGHT);
        svg.line("today", scale.x(today), 0, HEIGHT);
        return svg.raw("</svg>").toString();
    }

    private java.util.stream.Stream<LocalDate> months() {
        return scale.months().filter(day -> day.getDayOfMonth() == 1);
    }

    private void lane(Svg svg, Ribbon.Lane lane, String css, double y) {
        for (var bar : lane.bars()) {
            scale.seen(bar.period()).ifPresent(seen -> bar(svg, css, seen, y, 3));
            for (var hollow : bar.hollow()) {
                scale.seen(hollow).ifPresent(seen -> bar(svg, "hollow", seen, y + 1, 1));
            }
        }
        var gap = lane.gap();
        if (gap != null) {
            scale.seen(gap.period())
                    .ifPresent(seen ->
                            svg.path(
                                    gap.missing() ? "none" : "short",
                                    "M%s %sH%s"
                                            .formatted(
                                                    n(scale.x(seen.from())),
                                                    n(y + 1.5),
                                                    n(scale.x(seen.until())))));
        }
    }

    private void bar(Svg svg, String css, Period seen, double y, double height) {
        svg.rect(css, scale.x(seen.from()), y, seen.days() * scale.px(), height);
    }
}
