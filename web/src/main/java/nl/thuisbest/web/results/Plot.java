package nl.thuisbest.web.results;

import gg.jte.Content;

/**
 * Shapes of one chart as SVG, styled by classes only (the content policy refuses style attributes);
 * numbers with at most one decimal, text escaped.
 */
final class Plot {
    private final StringBuilder out = new StringBuilder(4 * 1024);

    /** Without a label it is decoration, for then the words stand beside it. */
    Plot(String css, int width, int height, String label) {
        out.append(
                "<svg class=\"plot %s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" %s>"
                        .formatted(
                                css,
                                width,
                                height,
                                width,
                                height,
                                label.isEmpty()
                                        ? "aria-hidden=\"true\""
                                        : "role=\"img\" aria-label=\"" + escape(label) + "\""));
    }

    Content close() {
        var markup = out.append("</svg>").toString();
        return output -> output.writeContent(markup);
    }

    void path(String css, String d) {
        out.append("<path class=\"%s\" d=\"%s\"/>".formatted(css, d));
    }

    void dot(double x, double y, double radius) {
        out.append(
                "<circle class=\"pt\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                        .formatted(n(x), n(y), n(radius)));
    }

    /** Text that begins, is centred on or ends at x: {@code start}, {@code middle}, {@code end}. */
    void text(String css, double x, double y, String anchor, String text) {
        out.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                        .formatted(css, n(x), n(y), anchor, escape(text)));
    }

    static String n(double value) {
        long tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
