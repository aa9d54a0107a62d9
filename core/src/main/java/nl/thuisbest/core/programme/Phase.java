package nl.thuisbest.core.programme;

import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * A phase: entered by an event of the journal, left when the next is entered; entry and exit say in
 * words what should be so, each with its own force.
 */
public record Phase(
        PhaseId id,
        Text name,
        String enteredBy,
        List<Condition> entry,
        List<Condition> exit,
        List<PhaseId> next,
        Source source) {
    public Phase {
        entry = List.copyOf(entry);
        exit = List.copyOf(exit);
        next = List.copyOf(next);
    }
}
