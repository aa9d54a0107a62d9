package nl.thuisbest.rulebook.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.trajectory.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A text of the organisation for the letters about one kind of decision.
 *
 * @param name what it is called among people
 * @param also other kinds that the same text tells of
 * @param notices duties to tell that this letter meets
 * @param version of the text; the organisation raises it with each change
 * @param copyOf the letter that this one sends a copy of, or null
 */
public record LetterTemplate(
        LetterId id,
        String name,
        DecisionKind decision,
        List<DecisionKind> also,
        List<ClockId> notices,
        int version,
        Validity validity,
        Source source,
        @Nullable LetterId copyOf,
        String body) {
    public LetterTemplate {
        also = List.copyOf(also);
        notices = List.copyOf(notices);
    }

    boolean isFor(DecisionKind kind, ClockId duty, LocalDate day) {
        return (decision == kind || also.contains(kind))
                && notices.contains(duty)
                && validity.holdsOn(day);
    }

    /** Whether the writer may add something in own words. */
    public boolean free() {
        return body.contains("{{" + LetterField.VRIJ.word());
    }

    /** The text of one letter. */
    public LetterText fill(Map<String, Object> values) {
        return Filling.fill(body, values);
    }
}
