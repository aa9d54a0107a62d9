package nl.thuisbest.store.programme;

import java.time.Instant;
import java.util.List;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.rulebook.RulebookFile;

/**
 * An edition of a programme that was approved.
 *
 * @param edition its version
 * @param content its file
 * @param writers who wrote in it; none of them approved it
 */
public record ProgrammeEdition(
        ProgrammeId programme,
        int edition,
        String content,
        List<StaffId> writers,
        StaffId approvedBy,
        Instant approvedAt) {
    public ProgrammeEdition {
        writers = List.copyOf(writers);
    }

    public RulebookFile file() {
        return RulebookFile.made(programme.value(), edition, content);
    }
}
