package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The help pages are plain text files, for the start script shows them without starting Java. */
final class HelpPages {
    static final String OVERVIEW = "overview";

    private HelpPages() {}

    static String page(String command, String language) {
        var name = "help/" + language + "/" + command + ".txt";
        try (var page = HelpPages.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("no help page " + name);
            }
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
