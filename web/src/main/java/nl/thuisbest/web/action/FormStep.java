package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.piece.Mark;

/** A group of questions that belong together, with how far it is. */
public record FormStep(int number, String title, String help, List<Part> parts, Mark mark) {
    public FormStep {
        parts = List.copyOf(parts);
    }

    /** Whether all that is asked here is filled in. */
    public boolean done() {
        return mark.tone() == Mark.Tone.OK;
    }
}
