package nl.thuisbest.web.fit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.Comparison.Column;
import nl.thuisbest.core.choice.Indication;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.web.fit.FitPage.Cell;
import nl.thuisbest.web.fit.FitPage.Head;
import nl.thuisbest.web.fit.FitPage.Row;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of the comparison as a table: the criteria that any of them asks down, those most at
 * home left.
 */
record FitTable(
        Comparison compared, List<Column> columns, FitExperts experts, Words words, LocalDate day) {
    private static final String OK = "m-ok";
    private static final String BAD = "m-bad";
    private static final String WARN = "m-warn";

    FitPage.Table table() {
        return new FitPage.Table(heads(), rows(), foot());
    }

    private List<Head> heads() {
        return columns.stream()
                .map(column ->
                        new Head(
                                FitPages.name(column, words),
                                FitPages.in(column.programme().offering().brief(), words),
                                css(column)))
                .toList();
    }

    /** What fits stands out; what falls away steps back. */
    private static String css(Column column) {
        return switch (column.fit()) {
            case FITS, NO_PLACE -> "pick";
            case OPEN -> "";
            case DOES_NOT_FIT -> "off";
        };
    }

    private boolean asks(Comparison.Row row) {
        return columns.stream().anyMatch(column -> row.cells().containsKey(column.id()));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        compared.rows().stream().filter(this::asks).map(this::row).forEach(rows::add);
        if (columns.stream().anyMatch(FitTable::closed)) {
            rows.add(
                    new Row(
                            words.say("fit.lighter"),
                            words.say("fit.lighter.help"),
                            Comparison.NOTHING_LIGHTER,
                            cells(this::lighter)));
        }
        return rows;
    }

    private Row row(Comparison.Row row) {
        return new Row(
                FitPages.in(row.criterion().text(), words),
                known(row.known()),
                null,
                cells(column -> cell(row.cells().get(column.id()), column)));
    }

    private static boolean closed(Column column) {
        return column.programme().setting().closed();
    }

    private List<Cell> cells(Function<Column, Cell> cell) {
        return columns.stream().map(cell).toList();
    }

    private String known(Indication known) {
        var judgement = known.judgement();
        return switch (known.origin()) {
            case PATH -> words.say("fit.known.path");
            case NOBODY -> words.say("fit.known.nobody");
            case PEOPLE ->
                    judgement == null
                            ? ""
                            : words.say(
                                    "fit.known.people",
                                    words.own(judgement.evidence()),
                                    words.own(judgement.saidBy()),
                                    words.days().near(judgement.on(), day));
        };
    }

    private Cell cell(@Nullable Indication found, Column column) {
        if (found == null) {
            return notAsked(column);
        }
        var note = found.criterion().note();
        var told = note == null ? "" : FitPages.in(note, words);
        boolean inclusion = found.criterion().inclusion();
        if (found.finding() == Finding.UNKNOWN) {
            return new Cell(WARN, "circle-help", words.say("fit.cell.unknown"), told, css(column));
        }
        return found.fits()
                ? new Cell(
                        OK,
                        "circle-check",
                        words.say(inclusion ? "fit.cell.met" : "fit.cell.clear"),
                        told,
                        css(column))
                : new Cell(
                        BAD,
                        "circle-x",
                        words.say(inclusion ? "fit.cell.not-met" : "fit.cell.excludes"),
                        told,
                        css(column));
    }

    private Cell notAsked(Column column) {
        return new Cell("", "", words.say("fit.cell.not-asked"), "", css(column));
    }

    private Cell lighter(Column column) {
        if (!closed(column)) {
            return notAsked(column);
        }
        return switch (compared.nothingLighter()) {
            case MET -> new Cell(OK, "circle-check", words.say("fit.cell.met"), "", css(column));
            case UNKNOWN ->
                    new Cell(WARN, "circle-help", words.say("fit.cell.unknown"), "", css(column));
            case NOT_MET ->
                    new Cell(
                            BAD,
                            "circle-x",
                            words.say("fit.cell.not-met"),
                            words.say(
                                    "fit.lighter.fits",
                                    FitPages.name(compared.fitting().getFirst(), words)),
                            css(column));
        };
    }

    private List<Row> foot() {
        return List.of(
                new Row(
                        words.say("fit.standing", words.days().near(day, day)),
                        words.say("fit.standing.help"),
                        null,
                        cells(this::standing)),
                new Row(
                        words.say("fit.place"),
                        words.say("fit.place.help"),
                        null,
                        cells(this::place)));
    }

    private Cell standing(Column column) {
        var css = css(column);
        return switch (column.fit()) {
            case FITS -> new Cell(OK, "", words.say("fit.fit.fits"), "", css);
            case NO_PLACE -> new Cell(WARN, "", words.say("fit.fit.no-place"), "", css);
            case OPEN ->
                    new Cell(
                            WARN,
                            "",
                            column.open() == 0
                                    ? words.say("fit.fit.open-lighter")
                                    : words.say("fit.fit.open", column.open()),
                            "",
                            css);
            case DOES_NOT_FIT -> new Cell(BAD, "", words.say("fit.fit.does-not-fit"), "", css);
        };
    }

    private Cell place(Column column) {
        var places = column.places();
        var yes = places.with(PlaceAnswer.YES);
        if (yes.isPresent()) {
            var provider = words.own(yes.get().provider());
            var from = yes.get().from();
            return new Cell(
                    OK,
                    "circle-check",
                    from == null
                            ? words.say("fit.place.yes", provider)
                            : words.say(
                                    "fit.place.yes-from", provider, words.days().near(from, day)),
                    "",
                    css(column));
        }
        var since = places.noneSince();
        if (since.isPresent()) {
            long days = ChronoUnit.DAYS.between(since.get(), day);
            return new Cell(
                    WARN,
                    "circle-help",
                    words.say("fit.place.none", days),
                    "",
                    css(column),
                    experts.link(column));
        }
        return places.asks().isEmpty()
                ? new Cell("", "", words.say("fit.place.not-asked"), "", css(column))
                : new Cell(
                        WARN,
                        "circle-help",
                        words.say(
                                "fit.place.asked",
                                words.days().near(places.asks().getFirst().askedOn(), day)),
                        "",
                        css(column));
    }
}
