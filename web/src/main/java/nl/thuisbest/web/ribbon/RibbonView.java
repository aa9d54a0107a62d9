package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.thuisbest.web.i18n.Words;

/**
 * The large ribbon as a page shows it: the picture, its legend, the days for the keyboard, and the
 * same as tables.
 *
 * @param spans JSON for the script: from when until when which sentence
 * @param shown which kinds of night it holds, for a legend without more than is there
 */
public record RibbonView(
        String svg,
        LocalDate today,
        String spans,
        Set<Night> shown,
        List<RibbonTable.Row> rows,
        List<RibbonTable.Line> lines) {
    public static RibbonView of(Ribbon ribbon, Words words) {
        var table = new RibbonTable(ribbon, words);
        var shown = new TreeSet<Night>();
        ribbon.runs().forEach(run -> shown.add(run.night()));
        return new RibbonView(
                LargeRibbon.draw(ribbon, words),
                ribbon.today(),
                json(table.spans()),
                shown,
                table.rows(),
                table.lines());
    }

    /** Whether the legend needs this kind. */
    public boolean shows(Night night) {
        return shown.contains(night);
    }

    private static String json(List<RibbonTable.Span> spans) {
        return spans.stream()
                .map(span ->
                        "{\"from\":\"%s\",\"until\":\"%s\",\"says\":\"%s\"}"
                                .formatted(span.from(), span.until(), quoted(span.says())))
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var out = new StringBuilder();
        text.chars()
                .forEach(c -> {
                    if (c == '"' || c == '\\' || c < ' ') {
                        out.append("\\u%04x".formatted(c));
                    } else {
                        out.append((char) c);
                    }
                });
        return out.toString();
    }
}
