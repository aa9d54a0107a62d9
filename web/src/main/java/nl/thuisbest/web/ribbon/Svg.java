package nl.thuisbest.web.ribbon;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Writes shapes; numbers with at most one decimal, text escaped. */
@CanIgnoreReturnValue
final class Svg {
    private final StringBuilder out = new StringBuilder(8 * 1024);

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg rect(String css, double x, double y, double width, double height) {
        return raw(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                        .formatted(css, n(x), n(y), n(width), n(height)));
    }

    Svg path(String css, String d) {
        return raw("<path class=\"%s\" d=\"%s\"/>".formatted(css, d));
    }

    Svg text(String css, double x, double y, String text) {
        return text(css, x, y, "", text);
    }

    /**
     * @param anchor {@code start}, {@code middle}, {@code end}, or empty
     */
    Svg text(String css, double x, double y, String anchor, String text) {
        var place = anchor.isEmpty() ? "" : " text-anchor=\"" + anchor + "\"";
        return raw(
                "<text class=\"%s\" x=\"%s\" y=\"%s\"%s>%s</text>"
                        .formatted(css, n(x), n(y), place, escape(text)));
    }

    /** A vertical line. */
    Svg line(String css, double x, double from, double to) {
        return path(css, "M%s %sV%s".formatted(n(x), n(from), n(to)));
    }

    static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** About how wide a text of 13 pixels is; enough to see whether it fits. */
    static double width(String text) {
        return text.length() * 6.4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
