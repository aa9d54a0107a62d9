package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Svg.n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Words;

/**
 * Brackets under the nights with how many they are: slept, still to go until home, then each block
 * of the plan.
 */
final class Counts {
    private final Ribbon ribbon;
    private final Words words;
    private final Scale scale;
    private final Svg svg;

    /** A bracket, its label, and where the label stands. */
    private record Block(Period nights, String css, double indent, String label) {}

    Counts(Ribbon ribbon, Words words, Scale scale, Svg svg) {
        this.ribbon = ribbon;
        this.words = words;
        this.scale = scale;
        this.svg = svg;
    }

    void draw() {
        var blocks = blocks();
        double taken = 0;
        for (var block : blocks) {
            double from = scale.x(block.nights().from()) + 2;
            double to = scale.x(block.nights().until()) - 2;
            svg.raw(
                    "<path class=\"tick\" fill=\"none\" d=\"M%s 127v4H%sv-4\"/>"
                            .formatted(n(from), n(to)));
            double at = Math.max(from + block.indent(), taken);
            double end = at + Svg.width(block.label());
            if (end <= to || block.equals(blocks.getFirst()) || block.equals(blocks.getLast())) {
                svg.text(block.css(), at, 145, block.label());
                taken = end + 8;
            }
        }
        var home = ribbon.home();
        if (home != null && scale.window().contains(home.on())) {
            svg.line("homeward", scale.x(home.on()), 60, 124);
        }
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        slept().ifPresent(nights -> blocks.add(new Block(nights, "tb", 0, sleptLabel())));
        var planned = ribbon.runs().stream().filter(run -> !run.slept()).toList();
        int left = ribbon.nightsToHome();
        LocalDate from = ribbon.today();
        var home = ribbon.home();
        if (home != null && left > 0 && !planned.isEmpty()) {
            var toHome = new Period(planned.getFirst().nights().from(), home.on());
            blocks.add(new Block(toHome, "tb", 5, words.say("ribbon.count.left", left)));
            from = home.on();
        }
        for (var run : planned) {
            if (!run.nights().from().isBefore(from)) {
                blocks.add(new Block(run.nights(), "t2", 3, planLabel(run)));
            }
        }
        return blocks;
    }

    private java.util.Optional<Period> slept() {
        var slept = ribbon.runs().stream().filter(Ribbon.Run::slept).toList();
        return slept.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        new Period(
                                slept.getFirst().nights().from(),
                                slept.getLast().nights().until()));
    }

    private String sleptLabel() {
        return String.join(", ", new RibbonText(ribbon, words).counts("ribbon.count."));
    }

    private String planLabel(Ribbon.Run run) {
        int nights = run.nights().days();
        return switch (run.night()) {
            case LEAVE ->
                    nights % 7 == 0
                            ? words.say("ribbon.plan.leave-weeks", nights / 7)
                            : words.say("ribbon.plan.leave-nights", nights);
            case INSIDE,
                    INSIDE_WITHOUT_TITLE,
                    TIME_OUT,
                    HOME,
                    HOME_WITHOUT_LEAVE,
                    CONDITIONAL,
                    FREE,
                    ELSEWHERE,
                    UNKNOWN ->
                    words.say(run.night().key());
        };
    }
}
