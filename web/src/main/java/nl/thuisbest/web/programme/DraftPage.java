package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A programme that is being drafted: one part of it as a form, beside it the drawing and what is
 * wrong.
 *
 * @param code of the programme
 * @param picture null as long as there is no phase
 * @param part key of the part that is shown
 * @param next key of the part after it, or null
 * @param revision of what is shown; a change names it
 * @param writers who wrote in it
 * @param proposed whether it waits for approval; then nothing is changed
 * @param mayApprove whether this reader may
 */
public record DraftPage(
        UUID id,
        String code,
        String name,
        int edition,
        String part,
        @Nullable String next,
        int revision,
        List<PartLink> parts,
        Form form,
        @Nullable Content picture,
        List<Wrong> wrong,
        String writers,
        boolean proposed,
        @Nullable String remark,
        boolean mayDraft,
        boolean mayApprove,
        HttpStatus status)
        implements Page {
    public DraftPage {
        parts = List.copyOf(parts);
        wrong = List.copyOf(wrong);
    }

    /** The title of a part with how it stands. */
    public record PartLink(String key, String title, Mark mark, boolean current) {}

    /** What is wrong, and the part in which it is mended. */
    public record Wrong(String part, String title, String sentence) {}
}
