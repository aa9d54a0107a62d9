package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the record itself. Corrections are events: the history stays, the state is as
 * corrected.
 */
public sealed interface RecordEvent extends TrajectoryEvent {
    /**
     * One entry corrected; the personal text that was there is destroyed by the store, the new one
     * stands here.
     */
    record EntryCorrected(EntryNo entry, List<FieldChange> changes, Story because, LocalDate on)
            implements RecordEvent {}

    /** The texts of one entry destroyed; date and ground stay (care-rules 14). */
    record EntryErased(
            EntryNo entry, ErasureGround ground, @Nullable Line requestedBy, LocalDate on)
            implements RecordEvent {}

    /**
     * One value of an entry: the path of the field ({@code goals.0.ownWords}), the new value as
     * text in its outside form, and the old one only when it is no text of a person.
     */
    record FieldChange(String field, @Nullable String was, Story is) {}
}
