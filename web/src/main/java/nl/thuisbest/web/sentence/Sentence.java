package nl.thuisbest.web.sentence;

import java.util.List;

/**
 * An event as it is read: one line that says what happened, and what people wrote about it.
 *
 * @param texts empty when nothing was written, or when the reader may not see it
 */
public record Sentence(String what, List<Text> texts) {
    public Sentence {
        texts = List.copyOf(texts);
    }

    /**
     * A text of a person.
     *
     * @param label what it answers
     * @param erased whether it was destroyed; then {@code text} says so
     */
    public record Text(String label, String text, boolean erased) {}
}
