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
     * One value of an entry: the path of the field ({@code goals.0.ownWords}), the old value unless
     * it is a text of a person, and the new one in its outside form: a text of a person as {@code
     * text}, so that it can be destroyed, anything else as {@code is}. Without either the value is
     * left out.
     */
    record FieldChange(
            String field, @Nullable String was, @Nullable String is, @Nullable Story text) {}
}
