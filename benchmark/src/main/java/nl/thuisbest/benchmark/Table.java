package nl.thuisbest.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of figures, as text for the screen and as Markdown for the documentation. */
public final class Table {
    private final String title;
    private final String note;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param note how it was measured, one sentence or more; empty for none
     */
    public Table(String title, String note, List<String> head) {
        this.title = title;
        this.note = note;
        rows.add(List.copyOf(head));
    }

    public void row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells in " + title);
        }
        rows.add(List.of(cells));
    }

    String markdown() {
        var text = new StringBuilder("### ").append(title).append("\n\n");
        if (!note.isEmpty()) {
            text.append(note).append("\n\n");
        }
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|").append(" --- |".repeat(rows.getFirst().size())).append('\n');
            }
        }
        return text.toString();
    }

    /** The first column to the left, figures to the right. */
    String text() {
        var text = new StringBuilder(title).append('\n');
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(column);
                var cell = row.get(column);
                var space = " ".repeat(width - cell.length());
                text.append(column == 0 ? "  " + cell + space : "   " + space + cell);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return IntStream.range(0, rows.size())
                .map(row -> rows.get(row).get(column).length())
                .max()
                .orElse(0);
    }
}
