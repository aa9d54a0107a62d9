package nl.thuisbest.store.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A programme that is being drafted.
 *
 * @param revision counts the changes
 * @param content its file so far
 * @param writers who wrote in it, the first first
 * @param proposed whether it waits for approval
 * @param remark why it was sent back, or null
 */
public record ProgrammeDraft(
        UUID id,
        int revision,
        String content,
        List<StaffId> writers,
        Instant changedAt,
        boolean proposed,
        @Nullable String remark) {
    public ProgrammeDraft {
        writers = List.copyOf(writers);
    }

    public static ProgrammeDraft begun(UUID id, String content, StaffId writer, Instant at) {
        return new ProgrammeDraft(id, 1, content, List.of(writer), at, false, null);
    }
}
