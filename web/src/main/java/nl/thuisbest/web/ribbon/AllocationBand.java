package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Gap;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.web.i18n.Words;

/** Closed stay and MST as a small double band: what was allocated beside the nights, and gaps. */
public final class AllocationBand {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 76;
    private static final double LEFT = 64;
    private static final int AHEAD = 30;

    private final Standing standing;
    private final Words words;
    private final Svg svg = new Svg();
    private final Scale scale;

    private AllocationBand(Standing standing, Words words, Period window) {
        this.standing = standing;
        this.words = words;
        this.scale = Scale.fit(LEFT, WIDTH - LEFT, window);
    }

    /** The picture, or nothing when nothing was allocated and nobody was placed. */
    public static String draw(Standing standing, Words words) {
        var path = standing.path();
        if (path.legal().allocations().isEmpty() && path.stay().placed().isEmpty()) {
            return "";
        }
        var today = standing.today();
        var from =
                path.legal().allocations().stream()
                        .map(a -> a.period().from())
                        .reduce(path.course().referredOn(), (a, b) -> a.isBefore(b) ? a : b);
        var until =
                path.legal().allocations().stream()
                        .map(a -> a.period().until())
                        .reduce(
                                standing.forecast().end().day().orElse(today).plusDays(1),
                                (a, b) -> a.isAfter(b) ? a : b);
        var end = until.isAfter(today.plusDays(AHEAD)) ? until : today.plusDays(AHEAD);
        return new AllocationBand(standing, words, new Period(from, end)).draw();
    }

    /** A month of which a few days are seen has no room for its name. */
    private void month(LocalDate first) {
        double x = scale.x(first);
        svg.line("hair", x, 0, HEIGHT);
        var name = words.days().shortMonth(first);
        if (Svg.width(name) <= scale.x(first.withDayOfMonth(1).plusMonths(1)) - x - 3) {
            svg.text("t2", x + 3, 11, name);
        }
    }

    private String draw() {
        svg.raw(
                "<svg class=\"rib band\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, Svg.escape(label())));
        scale.months().forEach(this::month);
        svg.text("t2", 0, 30, words.say("titles.band.nights"));
        svg.text("t2", 0, 50, words.say("titles.band.stay"));
        svg.text("t2", 0, 70, words.say("titles.band.mst"));
        for (var run : standing.nights().before(standing.today()).runs()) {
            night(run, 18, 16);
        }
        for (var run : standing.forecast().ahead()) {
            night(run, 23, 6);
        }
        lane(Product.STAY, "stay", 42);
        lane(Product.MST, "mst", 62);
        svg.line("today", scale.x(standing.today()), 14, HEIGHT);
        return svg.raw("</svg>").toString();
    }

    private String label() {
        int gaps = standing.forecast().coverage().gaps().size();
        return words.say(gaps == 0 ? "titles.band.whole" : "titles.band.gaps", gaps);
    }

    private void night(Run run, double y, double height) {
        if (run.status().closed() || run.status() == DayStatus.LEAVE) {
            scale.seen(run.period()).ifPresent(seen -> rect(Night.of(run).css(), seen, y, height));
        }
    }

    private void lane(Product product, String css, double y) {
        var allocations = standing.path().legal().allocationsOf(product).toList();
        for (var allocation : allocations) {
            scale.seen(allocation.period()).ifPresent(seen -> rect(css, seen, y, 8));
        }
        overlaps(allocations, y);
        for (Gap gap : standing.forecast().coverage().gapsOf(product)) {
            scale.seen(gap.period())
                    .ifPresent(seen -> rect(gap.past() ? "none" : "short", seen, y + .5, 7));
        }
    }

    /** Two allocations of one product for the same days: a line above the bar. */
    private void overlaps(List<LegalEvent.AllocationRegistered> allocations, double y) {
        for (int i = 0; i < allocations.size(); i++) {
            for (int j = 0; j < i; j++) {
                allocations
                        .get(i)
                        .period()
                        .intersect(allocations.get(j).period())
                        .flatMap(scale::seen)
                        .ifPresent(seen -> rect("twice", seen, y - 3, 2));
            }
        }
    }

    private void rect(String css, Period seen, double y, double height) {
        double width = Math.max(seen.days() * scale.px(), 2);
        svg.rect(css, scale.x(seen.from()), y, width, height);
    }
}
