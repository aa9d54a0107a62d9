package nl.thuisbest.core.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.Places;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * All programmes beside each other, those as much at home as possible first, against every
 * criterion that any of them asks. It compares and asks; people choose.
 *
 * @param rows the criteria, those that most programmes ask first
 * @param nothingLighter whether all that is lighter than closed help was settled not to fit
 * @param questions what to ask next, the one that settles most first
 */
public record Comparison(
        List<Column> columns,
        List<Row> rows,
        Finding nothingLighter,
        List<NextQuestion> questions) {
    /** Why closed help asks that nothing lighter does. */
    public static final Source NOTHING_LIGHTER = new Source("JW 6.1.2(2)c");

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
    }

    /**
     * @param open how many of its criteria are not known yet
     */
    public record Column(Programme programme, Fit fit, int open, Places places) {
        public ProgrammeId id() {
            return programme.id();
        }
    }

    /**
     * @param known what is known of it, whoever asks
     * @param cells how it stands for each programme that asks it
     */
    public record Row(Indication known, Map<ProgrammeId, Indication> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public Criterion criterion() {
            return known.criterion();
        }
    }

    public static Comparison of(Trajectory trajectory, Rulebook rulebook, LocalDate day) {
        var programmes =
                rulebook.programmesFromHome().stream()
                        .filter(one -> one.setting() != Setting.NOT_CHOSEN)
                        .toList();
        var rows = rows(programmes, trajectory, day);
        var found =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.criterion().id(), row -> row.known().finding()));
        var fits = new Fits(programmes, asked -> found.getOrDefault(asked.id(), Finding.UNKNOWN));
        var columns = programmes.stream().map(one -> column(one, fits, rows, trajectory)).toList();
        var questions = new Questions(programmes, rows, columns).inOrder();
        return new Comparison(columns, rows, fits.nothingLighter(), questions);
    }

    private static Column column(
            Programme programme, Fits fits, List<Row> rows, Trajectory trajectory) {
        var places = Places.of(trajectory, programme.id());
        var own = fits.of(programme.id());
        int open =
                (int)
                        rows.stream()
                                .filter(row -> row.cells().containsKey(programme.id()))
                                .filter(row -> row.known().finding() == Finding.UNKNOWN)
                                .count();
        var fit = own == Fit.FITS && places.none() ? Fit.NO_PLACE : own;
        return new Column(programme, fit, open, places);
    }

    private static List<Row> rows(
            List<Programme> programmes, Trajectory trajectory, LocalDate day) {
        var known = new LinkedHashMap<CriterionId, Indication>();
        var cells = new LinkedHashMap<CriterionId, Map<ProgrammeId, Indication>>();
        for (var programme : programmes) {
            for (var indication : Indication.of(trajectory, programme, day)) {
                var id = indication.criterion().id();
                known.putIfAbsent(id, indication);
                cells.computeIfAbsent(id, _ -> new LinkedHashMap<>())
                        .put(programme.id(), indication);
            }
        }
        return known.entrySet().stream()
                .map(entry ->
                        new Row(entry.getValue(), cells.getOrDefault(entry.getKey(), Map.of())))
                .sorted(Comparator.comparingInt((Row row) -> row.cells().size()).reversed())
                .toList();
    }

    public Column of(ProgrammeId programme) {
        return columns.stream()
                .filter(column -> column.id().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    /** Those that fit, most at home first. */
    public List<Column> fitting() {
        return columns.stream().filter(column -> column.fit().fitting()).toList();
    }

    /** Whether something more at home than this fits, or is not settled not to. */
    public boolean lighterMayDo(ProgrammeId chosen) {
        var setting = of(chosen).programme().setting();
        return columns.stream()
                .filter(column -> column.programme().setting().compareTo(setting) < 0)
                .anyMatch(column -> column.fit() != Fit.DOES_NOT_FIT);
    }

    /** What stands between the young person and help at home, each once. */
    public List<Criterion> inTheWayOfHome() {
        return columns.stream()
                .filter(column -> column.programme().setting().atHome())
                .filter(column -> column.fit() == Fit.DOES_NOT_FIT)
                .flatMap(column -> against(column.id()))
                .distinct()
                .toList();
    }

    private Stream<Criterion> against(ProgrammeId programme) {
        return rows.stream()
                .filter(row -> row.criterion().change() != null)
                .filter(row -> {
                    var cell = row.cells().get(programme);
                    return cell != null && cell.finding() != Finding.UNKNOWN && !cell.fits();
                })
                .map(Row::criterion);
    }
}
