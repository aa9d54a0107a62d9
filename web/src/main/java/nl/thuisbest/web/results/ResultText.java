package nl.thuisbest.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.thuisbest.core.evaluation.CbsProtocol;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.Shown;
import nl.thuisbest.core.evaluation.Shown.MeanRow;
import nl.thuisbest.core.evaluation.Shown.ShareRow;
import nl.thuisbest.web.i18n.Words;

/** The results as plain text, each table with n, missing and interval beside what was published. */
public final class ResultText {
    private final Shown shown;
    private final Words words;
    private final Figures figures;
    private final List<String> lines = new ArrayList<>();

    private ResultText(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.figures = new Figures(words);
    }

    /** The lines of the whole report. */
    public static List<String> lines(Shown shown, Words words) {
        var text = new ResultText(shown, words);
        text.shares();
        text.means();
        text.stay();
        text.endings();
        text.published();
        text.methods();
        return List.copyOf(text.lines);
    }

    private void shares() {
        var table =
                new TextTable(
                        say("results.at-end"),
                        say("results.column.n"),
                        say("results.column.missing"),
                        say("results.column.count"),
                        "%",
                        say("results.column.interval"),
                        say("results.column.published"));
        for (var row : shown.shares()) {
            var beside = row.share().published();
            share(table, row, beside.isEmpty() ? "" : figures.published(beside.getFirst()));
            beside.stream()
                    .skip(1)
                    .forEach(p -> table.row("", "", "", "", "", "", figures.published(p)));
        }
        add(table);
    }

    private void share(TextTable table, ShareRow row, String published) {
        var proportion = row.share().proportion();
        table.row(
                figures.name(row.share().indicator()),
                "" + proportion.n(),
                "" + proportion.missing(),
                proportion.n() == 0 ? "-" : figures.count(row.count()),
                row.part().map(figures::percent).orElse("-"),
                row.interval().map(figures::percents).orElse("-"),
                published);
    }

    private void means() {
        var table =
                new TextTable(
                        say("results.means"),
                        say("results.column.n"),
                        say("results.column.missing"),
                        say("results.column.mean"),
                        say("results.column.median"),
                        say("results.column.interval"),
                        say("results.column.published"));
        for (var row : shown.means()) {
            var beside = row.average().published();
            mean(table, row, beside.isEmpty() ? "" : figures.published(beside.getFirst()));
            beside.stream()
                    .skip(1)
                    .forEach(p -> table.row("", "", "", "", "", "", figures.published(p)));
        }
        add(table);
    }

    private void mean(TextTable table, MeanRow row, String published) {
        var indicator = row.average().indicator();
        var empty = row.hidden() ? say("results.hidden") : "-";
        table.row(
                figures.name(indicator),
                row.hidden() ? empty : "" + row.average().sample().n(),
                "" + row.average().sample().missing(),
                row.mean().map(v -> figures.mean(indicator, v)).orElse(empty),
                row.median().map(v -> figures.mean(indicator, v)).orElse("-"),
                row.interval().map(i -> figures.means(indicator, i)).orElse("-"),
                published);
    }

    private void stay() {
        var curve = shown.result().stay();
        if (curve.n() == 0) {
            return;
        }
        lines.add(words.say("results.stay.about", curve.n(), curve.stillInside(), curve.missing()));
        var table =
                new TextTable(
                        say("results.stay.day"),
                        say("results.stay.inside"),
                        "%",
                        say("results.column.interval"),
                        words.word(Destination.HOME),
                        words.word(Destination.OPEN_PLACE),
                        words.word(Destination.OTHER_CLOSED_PLACE),
                        "");
        for (var row : shown.stay()) {
            table.row(
                    "" + row.day(),
                    figures.count(row.inside().count()),
                    row.inside().part().map(figures::percent).orElse("-"),
                    row.inside().interval().map(figures::percents).orElse("-"),
                    figures.cell(row.home()),
                    figures.cell(row.openPlace()),
                    figures.cell(row.closedPlace()),
                    "");
        }
        lines.addAll(table.lines());
        median("results.stay.half-left", "results.stay.half-not-left", curve.medianInside());
        median(
                "results.stay.half-home",
                "results.stay.half-not-home",
                curve.medianTo(Destination.HOME));
        lines.add("");
    }

    private void median(String reached, String not, OptionalInt day) {
        lines.add(day.isPresent() ? words.say(reached, day.getAsInt()) : say(not));
    }

    private void endings() {
        var table =
                new TextTable(
                        say("results.endings"),
                        say("results.endings.count"),
                        say("results.endings.dropout"));
        for (var row : shown.endings()) {
            var reason = row.reason();
            table.row(
                    reason == null
                            ? say("results.endings.unknown")
                            : CbsProtocol.code(reason) + " " + figures.ending(reason),
                    figures.count(row.count()),
                    reason == null
                            ? ""
                            : say(CbsProtocol.dropout(reason) ? "results.yes" : "results.no"));
        }
        add(table);
    }

    private void published() {
        var all = shown.result().published();
        if (all.isEmpty()) {
            return;
        }
        lines.add(say("results.published.title"));
        for (var figure : all) {
            var behind = figures.behind(figure);
            lines.add(
                    "  %s %s, %s: \"%s\"%s"
                            .formatted(
                                    figure.source(),
                                    figures.group(figure),
                                    figures.value(figure),
                                    figure.quote(),
                                    behind.isEmpty() ? "" : ". " + behind));
        }
        lines.add(say("results.published.near"));
        lines.add("");
    }

    private void methods() {
        lines.add(say("results.methods"));
        lines.add(say("results.caution"));
    }

    private void add(TextTable table) {
        lines.addAll(table.lines());
        lines.add("");
    }

    private String say(String key) {
        return words.say(key);
    }
}
