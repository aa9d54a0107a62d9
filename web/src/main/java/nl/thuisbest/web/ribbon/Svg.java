package nl.thuisbest.web.ribbon;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Writes shapes; numbers with at most one decimal, text escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(8 * 1024);

    @CanIgnoreReturnValue
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    @CanIgnoreReturnValue
    Svg rect(String css, double x, double y, double width, double height) {
        return raw(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                        .formatted(css, n(x), n(y), n(width), n(height)));
    }

    @CanIgnoreReturnValue
    Svg path(String css, String d) {
        return raw("<path class=\"%s\" d=\"%s\"/>".formatted(css, d));
    }

    @CanIgnoreReturnValue
    Svg text(String css, double x, double y, String text) {
        return text(css, x, y, "", text);
    }

    /**
     * @param anchor {@code start}, {@code middle}, {@code end}, or empty
     */
    @CanIgnoreReturnValue
    Svg text(String css, double x, double y, String anchor, String text) {
        var place = anchor.isEmpty() ? "" : " text-anchor=\"" + anchor + "\"";
        return raw(
                "<text class=\"%s\" x=\"%s\" y=\"%s\"%s>%s</text>"
                        .formatted(css, n(x), n(y), place, escape(text)));
    }

    /** A vertical line. */
    @CanIgnoreReturnValue
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
