package nl.thuisbest.docs;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;

/** Writes the few shapes of Markdown the generated pages need. */
final class Markdown {
    private final StringBuilder page;

    private Markdown(String title) {
        page = new StringBuilder("# " + title + "\n");
    }

    static Markdown page(String title, String from) {
        var markdown = new Markdown(title);
        markdown.page.append('\n').append(GeneratedPage.notice(from));
        return markdown;
    }

    @CanIgnoreReturnValue
    Markdown section(String title) {
        page.append("\n## ").append(title).append('\n');
        return this;
    }

    @CanIgnoreReturnValue
    Markdown says(String text) {
        page.append('\n').append(text).append('\n');
        return this;
    }

    @CanIgnoreReturnValue
    Markdown items(List<String> items) {
        page.append('\n');
        items.forEach(item -> page.append("- ").append(item).append('\n'));
        return this;
    }

    @CanIgnoreReturnValue
    Markdown table(List<String> head, List<List<String>> rows) {
        page.append('\n');
        row(head);
        row(head.stream().map(_ -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        page.append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
