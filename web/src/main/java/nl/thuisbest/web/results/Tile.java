package nl.thuisbest.web.results;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.Shown.MeanRow;
import nl.thuisbest.core.evaluation.Shown.ShareRow;
import nl.thuisbest.web.i18n.Words;

/**
 * One figure as a tile: its number large, of how many, and its place on the scale.
 *
 * @param note the interval and the published figures in words
 */
public record Tile(String name, String big, String small, Content plot, String note) {
    static Tile share(ShareRow row, Words words) {
        var figures = new Figures(words);
        var proportion = row.share().proportion();
        var small =
                words.say("results.of", proportion.yes(), proportion.n())
                        + (proportion.missing() == 0
                                ? ""
                                : words.say("results.tile.missing", proportion.missing()));
        var plot =
                new DotPlot(
                        1,
                        List.of("0", "50%", "100%"),
                        row.part(),
                        row.interval(),
                        references(row.share().published(), 100));
        return new Tile(
                figures.name(row.share().indicator()),
                row.part().map(figures::percent).orElse("-"),
                small,
                plot.draw(),
                note(
                        row.interval().map(figures::percents),
                        row.share().published(),
                        figures,
                        words));
    }

    static Tile mean(MeanRow row, int marksGiven, Words words) {
        var figures = new Figures(words);
        var indicator = row.average().indicator();
        int n = row.average().sample().n();
        var small =
                indicator.isMark()
                        ? words.say("results.tile.marks", marksGiven, n)
                        : words.say("results.tile.paths", n);
        double highest = indicator.isMark() ? 10 : 200;
        var ticks = indicator.isMark() ? List.of("0", "5", "10") : List.of("0", "100", "200");
        var plot =
                new DotPlot(
                        highest,
                        ticks,
                        row.mean(),
                        row.interval(),
                        references(row.average().published(), 1));
        return new Tile(
                figures.name(indicator),
                row.mean().map(v -> figures.mean(indicator, v)).orElse("-"),
                small,
                plot.draw(),
                note(
                        row.interval().map(i -> figures.means(indicator, i)),
                        row.average().published(),
                        figures,
                        words));
    }

    private static List<DotPlot.Reference> references(List<PublishedFigure> published, int times) {
        return published.stream()
                .map(p ->
                        new DotPlot.Reference(
                                p.comparable(), label(p.comparable() * times), p.near()))
                .toList();
    }

    private static String label(double value) {
        return value == Math.rint(value) ? "" + Math.round(value) : Plot.n(value).replace('.', ',');
    }

    private static String note(
            Optional<String> interval,
            List<PublishedFigure> published,
            Figures figures,
            Words words) {
        var text =
                interval.map(i -> words.say("results.tile.interval", i))
                        .orElseGet(() -> words.say("results.tile.no-interval"));
        if (published.isEmpty()) {
            return text + " " + words.say("results.tile.nothing-published");
        }
        var list = published.stream().map(figures::published).collect(Collectors.joining("; "));
        return text + " " + words.say("results.tile.published", list);
    }
}
