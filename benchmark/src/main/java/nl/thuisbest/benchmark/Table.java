package nl.thuisbest.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A table of figures, as text for the screen and as Markdown for the documentation. */
public final class Table {
    private final String title;
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String title, List<String> head) {
        this.title = title;
        this.head = List.copyOf(head);
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    public static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public String markdown() {
        var text = new StringBuilder("### ").append(title).append("\n\n");
        line(text, head);
        line(text, head.stream().map(_ -> "---").toList());
        rows.forEach(row -> line(text, row));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
