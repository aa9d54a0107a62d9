package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import org.jspecify.annotations.Nullable;

/** What happens to the record itself. */
public sealed interface RecordAction extends Action {
    record CorrectEntry(EntryNo entry, List<Correction> corrections, Story because, LocalDate on)
            implements RecordAction {}

    /**
     * @param field path of the component in its outside form, such as {@code on} or {@code
     *     goals.0.ownWords}
     * @param is the value as it should have been, or null when it should have been left out
     */
    record Correction(String field, @Nullable Story is) {}

    record EraseEntry(EntryNo entry, ErasureGround ground, @Nullable Line requestedBy, LocalDate on)
            implements RecordAction {}
}
