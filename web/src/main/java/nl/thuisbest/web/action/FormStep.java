package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, with how far they are.
 *
 * @param name of the step; {@code step.CODE.NAME} is its title
 * @param help what to know before answering, or null
 * @param current whether this is where the reader is
 */
public record FormStep(
        int number,
        String name,
        String title,
        @Nullable String help,
        List<Part> parts,
        Mark mark,
        boolean current) {
    public FormStep {
        parts = List.copyOf(parts);
    }

    /** Whether all that is asked here is filled in. */
    public boolean done() {
        return mark.tone() == Mark.Tone.OK;
    }

    /** How the number before it is drawn. */
    public String css() {
        return current ? "now" : done() ? "done" : "todo";
    }
}
