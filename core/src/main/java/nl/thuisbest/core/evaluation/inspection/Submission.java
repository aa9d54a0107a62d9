package nl.thuisbest.core.evaluation.inspection;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * That the inspectorate was sent the overview (JW 6.7.3(2)) or the analysis (JW 6.7.4(1)) of a
 * period: of the organisation as a whole, so it stands beside the journals of paths.
 *
 * @param undone who said that it was not so, and when; null while it stands
 */
public record Submission(
        int number,
        Kind kind,
        Period period,
        LocalDate sentOn,
        StaffId by,
        @Nullable Undone undone) {
    /** What was sent. */
    public enum Kind {
        OVERVIEW,
        ANALYSIS
    }

    /** A correction: the entry stays, and no longer counts. */
    public record Undone(StaffId by, LocalDate on) {}

    public boolean stands() {
        return undone == null;
    }
}
