package nl.thuisbest.core.evaluation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.evaluation.Indicator;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.PublishedFigure.Group;
import nl.thuisbest.core.evaluation.PublishedFigure.Kind;
import nl.thuisbest.core.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * The published figures as rows of text: id, source, group, indicator, kind, value, n, near, quote.
 * It is part of the rulebook, so a row that is wrong stops the reading with its line.
 */
public final class PublishedTable {
    private static final List<String> HEADER =
            List.of("id", "source", "group", "indicator", "kind", "value", "n", "near", "quote");

    private PublishedTable() {}

    /** Throws {@link IllegalArgumentException} with the line when a row is not as it must be. */
    public static List<PublishedFigure> read(String text) {
        var csv = CsvText.read(text);
        if (!csv.problems().isEmpty()) {
            throw wrong(csv.problems().getFirst().line(), csv.problems().getFirst().key(), null);
        }
        if (csv.rows().isEmpty() || !csv.rows().getFirst().cells().equals(HEADER)) {
            throw wrong(1, "the header must be " + String.join(";", HEADER), null);
        }
        var figures = new ArrayList<PublishedFigure>();
        for (var row : csv.rows().subList(1, csv.rows().size())) {
            try {
                figures.add(figure(row.cells()));
            } catch (RuntimeException e) {
                throw wrong(row.line(), String.valueOf(e.getMessage()), e);
            }
        }
        if (figures.stream().map(PublishedFigure::id).distinct().count() < figures.size()) {
            throw wrong(1, "an id stands twice", null);
        }
        return figures;
    }

    private static PublishedFigure figure(List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException(HEADER.size() + " cells are needed");
        }
        var indicator =
                Indicator.find(cells.get(3))
                        .orElseThrow(() -> new IllegalArgumentException("unknown indicator"));
        return new PublishedFigure(
                cells.get(0),
                new Source(cells.get(1)),
                Group.valueOf(constant(cells.get(2))),
                indicator,
                Kind.valueOf(constant(cells.get(4))),
                Double.parseDouble(cells.get(5)),
                cells.get(6).isEmpty() ? null : Integer.valueOf(cells.get(6)),
                near(cells.get(7)),
                cells.get(8));
    }

    private static boolean near(String cell) {
        if (!cell.equals("near") && !cell.equals("same")) {
            throw new IllegalArgumentException("same or near");
        }
        return cell.equals("near");
    }

    private static String constant(String cell) {
        return cell.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static IllegalArgumentException wrong(int line, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException("published figures, line " + line + ": " + why, cause);
    }
}
