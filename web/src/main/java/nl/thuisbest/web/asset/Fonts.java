package nl.thuisbest.web.asset;

/** The letters of the product as files, for who prints: the same ones as on the pages. */
public final class Fonts {
    private Fonts() {}

    /**
     * A WOFF file of Source Sans Pro.
     *
     * @param script {@code latin}, or {@code latin-ext} for names from further away
     */
    public static byte[] woff(String script, int weight, boolean italic) {
        var style = italic ? "italic" : "normal";
        return Webjar.find("fontsource__source-sans-pro")
                .read("files/source-sans-pro-%s-%d-%s.woff".formatted(script, weight, style));
    }
}
