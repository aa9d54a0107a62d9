package nl.thuisbest.core.evaluation.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.thuisbest.core.evaluation.PathCode;
import nl.thuisbest.core.evaluation.PathOutcome;

/**
 * What an outcome file gave: rows, or only the reasons why it is no such file. See {@code
 * docs/evaluate-csv.md}.
 */
public sealed interface OutcomeFile {
    /** The paths that could be read, and the rows that could not, in the order of their lines. */
    record Rows(List<PathOutcome> paths, List<RowProblem> bad, Set<Column> absent)
            implements OutcomeFile {
        public Rows {
            paths = List.copyOf(paths);
            bad = List.copyOf(bad);
        }

        /** How many rows were left out; one row may have several problems. */
        public int badRows() {
            return (int) bad.stream().map(RowProblem::line).distinct().count();
        }
    }

    /** No row is read: the header is wrong. */
    record Unreadable(List<RowProblem> problems) implements OutcomeFile {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    static OutcomeFile read(String text) {
        var csv = CsvText.read(text);
        if (csv.rows().isEmpty() || !firstIsReadable(csv)) {
            return new Unreadable(
                    csv.problems().isEmpty()
                            ? List.of(RowProblem.of(1, "file-empty"))
                            : csv.problems());
        }
        var head = csv.rows().getFirst();
        var headers = new EnumMap<Column, String>(Column.class);
        var order = new ArrayList<Column>();
        var wrong = header(head, headers, order);
        return wrong.isEmpty() ? rows(csv, headers, order) : new Unreadable(wrong);
    }

    private static boolean firstIsReadable(CsvText csv) {
        int first = csv.rows().getFirst().line();
        return csv.problems().stream().allMatch(p -> p.line() > first);
    }

    private static List<RowProblem> header(
            CsvText.Row head, Map<Column, String> headers, List<Column> order) {
        var wrong = new ArrayList<RowProblem>();
        int number = 0;
        for (String name : head.cells()) {
            number++;
            var column = Column.find(name);
            if (column.isEmpty()) {
                wrong.add(
                        new RowProblem(
                                head.line(), name.strip(), "unknown-column", List.of("" + number)));
            } else {
                if (headers.put(column.get(), name.strip()) != null) {
                    wrong.add(new RowProblem(head.line(), name.strip(), "column-twice", List.of()));
                }
                order.add(column.get());
            }
        }
        if (wrong.isEmpty() && !headers.containsKey(Column.PATH)) {
            wrong.add(RowProblem.of(head.line(), "path-column-missing"));
        }
        return wrong;
    }

    private static Rows rows(CsvText csv, Map<Column, String> headers, List<Column> order) {
        var paths = new ArrayList<PathOutcome>();
        var bad = new ArrayList<>(csv.problems());
        var seen = new HashMap<PathCode, Integer>();
        for (var row : csv.rows().subList(1, csv.rows().size())) {
            if (row.cells().size() != order.size()) {
                bad.add(RowProblem.of(row.line(), "cell-count", order.size(), row.cells().size()));
                continue;
            }
            var byColumn = new EnumMap<Column, String>(Column.class);
            for (int i = 0; i < order.size(); i++) {
                byColumn.put(order.get(i), row.cells().get(i));
            }
            var cells = new Cells(row.line(), byColumn, headers);
            var path = new OutcomeRow(cells).read();
            bad.addAll(cells.problems());
            if (path.isPresent()) {
                var earlier = seen.putIfAbsent(path.get().path(), row.line());
                if (earlier == null) {
                    paths.add(path.get());
                } else {
                    bad.add(RowProblem.of(row.line(), "path-twice", earlier));
                }
            }
        }
        bad.sort(Comparator.comparingInt(RowProblem::line));
        var absent = new TreeSet<>(Set.of(Column.values()));
        absent.removeAll(order);
        return new Rows(paths, bad, absent);
    }
}
