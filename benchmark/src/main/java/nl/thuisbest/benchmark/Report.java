package nl.thuisbest.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of figures: each measure has its place between two marks, the rest is written by hand.
 */
final class Report {
    private Report() {}

    /** Puts figures in the place of their measure; other places stay as they are. */
    static void put(Path page, Measure measure, String figures) throws IOException {
        Files.writeString(page, with(Files.readString(page), measure, figures));
    }

    static String with(String page, Measure measure, String figures) {
        var begin = "<!-- " + measure.word() + " -->\n";
        var end = "<!-- /" + measure.word() + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no place for " + measure.word());
        }
        return page.substring(0, from + begin.length()) + figures + page.substring(to);
    }
}
