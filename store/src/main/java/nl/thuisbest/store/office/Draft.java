package nl.thuisbest.store.office;

import java.time.Instant;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed and did not send yet; it belongs to its writer alone.
 *
 * @param action code of the action
 * @param trajectory on which path; null for a referral
 * @param typed as JSON, whatever it is: a draft need not be valid
 */
public record Draft(
        UUID id,
        StaffId owner,
        String action,
        @Nullable TrajectoryId trajectory,
        String typed,
        Instant updatedAt) {
    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
