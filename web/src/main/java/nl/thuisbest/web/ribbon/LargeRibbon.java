package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Svg.n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Words;

/**
 * The large ribbon, 1296 by 276: lanes from the top are months, phases, nights, counts, the
 * authorisation, the two allocations, plan and evaluations; over them today, last the house.
 */
public final class LargeRibbon {
    static final int WIDTH = 1296;
    static final int HEIGHT = 276;
    private static final double LEFT = 132;
    private static final double RIGHT = 140;
    private static final int DAYS_AFTER_END = 3;
    private static final int CLEAR_OF_TODAY = 9;
    private static final double FLAG = 56;

    private final Ribbon ribbon;
    private final Words words;
    private final Scale scale;
    private final Svg svg = new Svg();

    private LargeRibbon(Ribbon ribbon, Words words) {
        this.ribbon = ribbon;
        this.words = words;
        var first = ribbon.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var window = new Period(first, ribbon.end().plusDays(DAYS_AFTER_END));
        this.scale = Scale.fit(LEFT, WIDTH - LEFT - RIGHT, window);
    }

    /** The picture, with its sentence inside for who does not see it. */
    public static String draw(Ribbon ribbon, Words words) {
        return new LargeRibbon(ribbon, words).draw();
    }

    private String draw() {
        var text = new RibbonText(ribbon, words);
        svg.raw(
                "<svg class=\"rib\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"rt rd\" data-from=\"%s\" data-gutter=\"%s\" data-px=\"%.4f\">"
                        .formatted(
                                WIDTH,
                                HEIGHT,
                                WIDTH,
                                HEIGHT,
                                scale.window().from(),
                                n(LEFT),
                                scale.px()));
        svg.raw("<title id=\"rt\">" + Svg.escape(text.title()) + "</title>");
        svg.raw("<desc id=\"rd\">" + Svg.escape(text.description()) + "</desc>");
        months();
        names();
        phases();
        nights();
        new Counts(ribbon, words, scale, svg).draw();
        new Cover(ribbon, words, scale, svg).draw();
        new Marks(ribbon, words, scale, svg).draw();
        today();
        house();
        return svg.raw("</svg>").toString();
    }

    private void months() {
        scale.months().forEach(this::month);
        int weeks = scale.px() * 7 >= 18 ? 1 : scale.px() * 14 >= 18 ? 2 : 4;
        var monday = scale.window().from();
        for (; monday.isBefore(ribbon.end()); monday = monday.plusWeeks(weeks)) {
            if (clearOfToday(monday)) {
                boolean onLine =
                        monday.getDayOfMonth() == 1 || monday.equals(scale.window().from());
                var number = Integer.toString(monday.getDayOfMonth());
                svg.text("t2 td", scale.x(monday) + (onLine ? 5 : 0), 31, number);
            }
        }
    }

    private boolean clearOfToday(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(ribbon.today(), day)) > CLEAR_OF_TODAY
                && Math.abs(scale.x(ribbon.today()) - scale.x(day)) > FLAG;
    }

    private void month(LocalDate first) {
        double x = scale.x(first);
        svg.line("hair", x, 2, HEIGHT);
        double room = Math.min(scale.x(first.withDayOfMonth(1).plusMonths(1)), scale.end()) - x - 6;
        var name = words.days().month(first);
        if (Svg.width(name) <= room) {
            svg.text("tb", x + 5, 13, name);
        } else if (Svg.width(words.days().shortMonth(first)) <= room) {
            svg.text("tb", x + 5, 13, words.days().shortMonth(first));
        }
    }

    private void names() {
        svg.text("t2", 0, 56, words.say("ribbon.lane.phases"));
        svg.text("t2", 0, 103, words.say("ribbon.lane.nights"));
        svg.text("t2", 0, 167, words.say("ribbon.lane.authorisation"));
        svg.text("t2", 0, 191, words.say("ribbon.lane.stay"));
        svg.text("t2", 0, 215, words.say("ribbon.lane.mst"));
        svg.text("t2", 0, 251, words.say("ribbon.lane.marks"));
    }

    private void phases() {
        for (var phase : ribbon.phases()) {
            scale.seen(phase.period()).ifPresent(seen -> phase(phase, seen));
        }
    }

    private void phase(Ribbon.Phase phase, Period seen) {
        double x = scale.x(seen.from());
        double width = seen.days() * scale.px() - 1;
        svg.rect(phase.current() ? "phase-now" : "phase", x + .5, 39, width, 26);
        double indent = startsAtHouse(seen) ? 22 : 8;
        if (Svg.width(phase.name()) + indent <= width) {
            svg.text(phase.current() ? "tw" : "tb", x + indent, 56.5, phase.name());
        }
    }

    private boolean startsAtHouse(Period phase) {
        var home = ribbon.home();
        return home != null && home.on().equals(phase.from());
    }

    private void nights() {
        for (var run : ribbon.runs()) {
            double width = run.nights().days() * scale.px();
            double y = run.slept() ? 74 : 89;
            double height = run.slept() ? 48 : 18;
            svg.rect(run.night().css(), scale.x(run.nights().from()), y, width, height);
        }
        if (scale.px() >= 4 && !ribbon.runs().isEmpty()) {
            gaps();
        }
    }

    /** One path of gaps between the days, over what was and what is planned. */
    private void gaps() {
        var path = new StringBuilder();
        var day = ribbon.runs().getFirst().nights().from().plusDays(1);
        var until = ribbon.runs().getLast().nights().until();
        for (; day.isBefore(until); day = day.plusDays(1)) {
            path.append("M").append(n(scale.x(day))).append(" 74v48");
        }
        svg.path("gap", path.toString());
    }

    private void today() {
        if (!scale.window().contains(ribbon.today())) {
            return;
        }
        double x = scale.x(ribbon.today());
        svg.line("halo", x, 38, HEIGHT);
        svg.line("today", x, 34, HEIGHT);
        svg.raw(
                "<rect class=\"flag\" x=\"%s\" y=\"17\" width=\"96\" height=\"19\" rx=\"2\"/>"
                        .formatted(n(x - 48)));
        var label = words.say("ribbon.today", words.days().tick(ribbon.today()));
        svg.text("tw", x, 31, "middle", label);
    }

    private void house() {
        var home = ribbon.home();
        if (home != null && scale.window().contains(home.on())) {
            svg.raw(
                    "<g transform=\"translate(%s 52)\"><circle class=\"pinbg\" r=\"13\"/><path class=\"pin\" d=\"M-6.5 .5 0-5.5l6.5 6M-4.4-1.2V5.5H4.4V-1.2\"/></g>"
                            .formatted(n(scale.x(home.on()))));
        }
    }
}
