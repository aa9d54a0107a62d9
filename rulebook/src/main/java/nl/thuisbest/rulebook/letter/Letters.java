package nl.thuisbest.rulebook.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.trajectory.LetterId;

/**
 * All texts of letters, and what the organisation says of itself in them.
 *
 * @param house by the name of the place, such as {@code klachtencommissie}
 */
public record Letters(List<LetterTemplate> templates, Map<String, String> house) {
    public Letters {
        templates = List.copyOf(templates);
        house = Map.copyOf(house);
    }

    /** The text for a notice of such a decision, as it holds on that day. */
    public Optional<LetterTemplate> find(DecisionKind kind, ClockId duty, LocalDate day) {
        return templates.stream().filter(one -> one.isFor(kind, duty, day)).findFirst();
    }

    public Optional<LetterTemplate> find(LetterId id, LocalDate day) {
        return templates.stream()
                .filter(one -> one.id().equals(id) && one.validity().holdsOn(day))
                .findFirst();
    }
}
