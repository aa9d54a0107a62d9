package nl.thuisbest.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param path the path of this page, for the language form to come back to
 * @param demo whether the demo bar is shown
 * @param viewer who is signed in, or null
 * @param menu the places this person may go
 * @param csrf the token every changing form carries
 * @param flash a sentence about what was just done, or null
 */
public record Frame(
        String path,
        boolean demo,
        LocalDate today,
        Instant now,
        @Nullable Viewer viewer,
        List<Item> menu,
        String csrf,
        @Nullable String flash,
        @Nullable LocalDate rulesFrom) {
    public Frame {
        menu = List.copyOf(menu);
    }

    /** Who is looking: name and the word of the leading role. */
    public record Viewer(String name, String role) {}

    /** A place in the menu; its word is {@code frame.nav.NAME}. */
    public record Item(String name, String path, boolean current) {}
}
