package nl.thuisbest.web.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.thuisbest.core.evaluation.CbsProtocol;
import nl.thuisbest.core.evaluation.Indicator;
import nl.thuisbest.core.evaluation.MeanIndicator;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.PublishedFigure.Kind;
import nl.thuisbest.core.evaluation.Shown.Cell;
import nl.thuisbest.core.evaluation.statistics.Interval;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.web.i18n.Words;

/**
 * How a figure is written: shares as whole percentages, days whole, marks with one decimal, an
 * interval in the same unit, a published figure with its n and source.
 */
public final class Figures {
    private final Words words;

    public Figures(Words words) {
        this.words = words;
    }

    public String name(Indicator indicator) {
        return words.say("results.indicator." + indicator.code());
    }

    /** An ending in the words of the CBS protocol. */
    public String ending(Ending ending) {
        return words.say("results.ending." + CbsProtocol.code(ending));
    }

    /** 76%. */
    public String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** 61 tot 86%. */
    public String percents(Interval interval) {
        return words.say(
                "results.range",
                Math.round(100 * interval.low()),
                Math.round(100 * interval.high()) + "%");
    }

    /** 54 days, or a mark of 7,8. */
    public String mean(MeanIndicator indicator, double value) {
        return indicator.isMark()
                ? words.days().number(Math.round(value * 10) / 10.0)
                : String.valueOf(Math.round(value));
    }

    /** 47 tot 62. */
    public String means(MeanIndicator indicator, Interval interval) {
        return words.say(
                "results.range", mean(indicator, interval.low()), mean(indicator, interval.high()));
    }

    /** The number as published: 72%, 6 van 8, 50, 7,9. */
    public String value(PublishedFigure figure) {
        return switch (figure.kind()) {
            case PERCENTAGE -> words.days().number(figure.value()) + "%";
            case COUNT -> words.say("results.of", Math.round(figure.value()), figure.n());
            case MEAN -> words.days().number(figure.value());
        };
    }

    /** 72%, n = 86 (S0); with a tilde when it is only near ours. */
    public String published(PublishedFigure figure) {
        var n = figure.n();
        var value =
                n == null || figure.kind() == Kind.COUNT
                        ? value(figure)
                        : words.say("results.published.n", value(figure), n);
        return (figure.near() ? "~ " : "") + value + " (" + figure.source() + ")";
    }

    /** All of them in one cell. */
    public String published(List<PublishedFigure> figures) {
        return figures.stream().map(this::published).collect(Collectors.joining("; "));
    }

    /** A way out on a day: 12 (29%). */
    public String cell(Cell cell) {
        return cell.part()
                .map(part -> count(cell.count()) + " (" + percent(part) + ")")
                .orElseGet(() -> count(cell.count()));
    }

    /** What is known of the count behind a published percentage, said honestly. */
    public String behind(PublishedFigure figure) {
        if (figure.fitsNoCount()) {
            return words.say("results.published.no-count", value(figure), figure.n());
        }
        if (figure.n() == null) {
            return words.say("results.published.no-n");
        }
        if (figure.countDerived()) {
            return words.say(
                    "results.published.derived",
                    figure.count().orElse(0),
                    figure.n(),
                    figure.interval().map(this::percents).orElse(""));
        }
        return figure.kind() == Kind.MEAN ? words.say("results.published.no-spread") : "";
    }

    /** The group it was measured in: "86 trajecten ThuisBest". */
    public String group(PublishedFigure figure) {
        return words.word(figure.group());
    }

    /** A number, or the word for a cell that is left out. */
    public String count(Optional<Integer> count) {
        return count.map(String::valueOf).orElseGet(() -> words.say("results.hidden"));
    }
}
