package nl.thuisbest.core.programme;

import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * A phase: entered by an event of the journal, left when the next is entered; entry and exit say in
 * words what must be so.
 */
public record Phase(
        PhaseId id,
        Text name,
        String enteredBy,
        List<Text> entry,
        List<Text> exit,
        List<PhaseId> next,
        Source source) {}
