package nl.thuisbest.rulebook.letter;

import java.util.List;

/** A part of a letter. Words of people stand in a quote, and are shown as they wrote them. */
public sealed interface Block {
    /** {@code # Over je verlof}: what the letter is about; once, the first. */
    record Title(String text) implements Block {}

    /** {@code ## Niet eens?}. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** {@code | Aan Sem}: lines that stay lines, such as an address. */
    record Lines(List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** {@code - 's avonds om tien uur binnen}. */
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** {@code > zoals het er staat}: own words, one paragraph for each. */
    record Quote(List<String> paragraphs) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** {@code ---}: what follows begins on a new page, such as a copy. */
    record NewPage() implements Block {}
}
