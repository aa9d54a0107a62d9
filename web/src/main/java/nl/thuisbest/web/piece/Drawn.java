package nl.thuisbest.web.piece;

/** What all drawings by the server write alike. */
public final class Drawn {
    private Drawn() {}

    /** A number with at most one decimal, whatever the language of the machine. */
    public static String n(double value) {
        long tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Text of people, safe between tags and in an attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
