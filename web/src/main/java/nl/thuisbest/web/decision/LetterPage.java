package nl.thuisbest.web.decision;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One notice of one decision: its letter, and how it was told.
 *
 * @param path of the young person
 * @param url of this page
 * @param letter the text as it would go out now, or null when there is none for this notice
 * @param kept letters that were made, the latest first
 * @param free what the writer adds
 * @param telling what was typed of how it was told
 * @param guard what is shielded from whom it goes to, or null
 * @param heldBack what a report leaves out and why, or empty
 * @param problems why something was not recorded, one sentence each
 */
public record LetterPage(
        String path,
        String url,
        String name,
        DecisionRow decision,
        NoticeRow notice,
        @Nullable Text letter,
        List<Kept> kept,
        String free,
        Telling telling,
        @Nullable Guard guard,
        String heldBack,
        List<String> problems,
        int revision,
        HttpStatus status)
        implements Page {
    public LetterPage {
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /** The text with which version of which template it was made. */
    public record Text(
            Content content, String template, int version, Source source, boolean free) {}

    /** A letter as it went out, or will. */
    public record Kept(int number, String on, String by, String url) {}

    /**
     * What is kept from this person.
     *
     * @param everything nothing goes to this person
     * @param law the law asks this notice: not giving it must be justified
     * @param open it was neither given nor withheld
     */
    public record Guard(
            String name,
            List<String> kept,
            boolean everything,
            boolean law,
            boolean open,
            String why) {
        public Guard {
            kept = List.copyOf(kept);
        }
    }

    /** How it went; both halves of the form start from it. */
    public record Telling(
            SequencedMap<String, String> channels, String channel, String attempt, LocalDate on) {}

    /** The letter that is sent when nothing else is said: the last one made. */
    public int latest() {
        return kept.isEmpty() ? 0 : kept.getFirst().number();
    }
}
