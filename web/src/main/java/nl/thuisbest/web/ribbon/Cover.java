package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Svg.n;

import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Words;

/**
 * The bars under the nights: authorisation, allocation of the stay, allocation of MST, with their
 * ends in the right margin. An authorisation that ends before the plan is no shortage: the nights
 * turn free (care-rules 6).
 */
final class Cover {
    private static final double MARGIN = LargeRibbon.WIDTH - 124;
    private static final int MARGIN_LETTERS = 21;

    private final Ribbon ribbon;
    private final Words words;
    private final Scale scale;
    private final Svg svg;

    Cover(Ribbon ribbon, Words words, Scale scale, Svg svg) {
        this.ribbon = ribbon;
        this.words = words;
        this.scale = scale;
        this.svg = svg;
    }

    void draw() {
        lane(ribbon.authorisation(), "auth", 158);
        ribbon.limits().forEach(this::limit);
        lane(ribbon.stay(), "stay", 182);
        lane(ribbon.mst(), "mst", 206);
    }

    private void lane(Ribbon.Lane lane, String css, double y) {
        for (var bar : lane.bars()) {
            scale.seen(bar.period()).ifPresent(seen -> bar(seen, css, y, 8));
            for (var hollow : bar.hollow()) {
                scale.seen(hollow).ifPresent(seen -> bar(seen, "hollow", y + 2, 4));
            }
        }
        boolean goesOn =
                lane.bars().stream()
                        .anyMatch(bar -> bar.period().until().isAfter(scale.window().until()));
        if (goesOn) {
            svg.path(css, "M%s %sl8 7-8 7z".formatted(n(scale.end()), n(y - 3)));
        }
        end(lane, y + 9);
        var gap = lane.gap();
        if (gap != null) {
            scale.seen(gap.period()).ifPresent(seen -> gap(seen, gap.missing(), y));
        }
    }

    /** A stroke through the bar; what it means stands in the table and in the legal part. */
    private void limit(Ribbon.Limit limit) {
        if (scale.window().contains(limit.on())) {
            var css = limit.disputed() ? "limit disputed" : "limit";
            svg.line(css, scale.x(limit.on().plusDays(1)), 153, 171);
        }
    }

    private void bar(Period seen, String css, double y, double height) {
        svg.rect(css, scale.x(seen.from()), y, seen.days() * scale.px(), height);
    }

    private void gap(Period seen, boolean missing, double y) {
        double from = scale.x(seen.from()) + 1;
        double width = Math.max(scale.x(seen.until()) - from, 3);
        svg.rect(missing ? "none" : "short", from, y + .5, width, 7);
    }

    private void end(Ribbon.Lane lane, double y) {
        var text = new RibbonText(ribbon, words).end(lane);
        var gap = lane.gap();
        boolean now = gap != null && gap.missing() && !RibbonText.begunSince(lane, gap);
        var css = gap == null ? "t2" : now ? "tbad" : "twarn";
        if (text.length() <= MARGIN_LETTERS) {
            svg.text(css, MARGIN, y, text);
            return;
        }
        int space = text.lastIndexOf(' ', MARGIN_LETTERS);
        int cut = space < 0 ? MARGIN_LETTERS : space;
        svg.text(css, MARGIN, y, text.substring(0, cut));
        svg.text(css, MARGIN, y + 15, text.substring(cut).strip());
    }
}
