package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What came of one path: one row of an evaluation, without anything that names a person. A path
 * that still runs counts in the stay inside and nowhere else.
 */
public record PathOutcome(
        PathCode path,
        @Nullable SiteName site,
        ProgrammeId programme,
        PathDates dates,
        AtEnd atEnd,
        PathEnd ending,
        Marks marks,
        ClosedStay stay) {

    public boolean closed() {
        return dates.closed() != null;
    }
}
