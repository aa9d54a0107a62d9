package nl.thuisbest.web.decision;

import java.util.List;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/**
 * Who is told of a decision, how and until when.
 *
 * @param form how the law wants it, or how it went
 * @param done whether it was told
 * @param url of its page, with the letter
 * @param letter whether there is a text for it
 */
public record NoticeRow(
        String title,
        String to,
        String form,
        String due,
        Basis basis,
        Mark mark,
        boolean done,
        List<String> attempts,
        String url,
        boolean letter) {
    public NoticeRow {
        attempts = List.copyOf(attempts);
    }
}
