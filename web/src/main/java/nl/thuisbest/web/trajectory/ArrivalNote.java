package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What to know of a referral that waits for its answer.
 *
 * @param others running paths of who may be the same young person; people decide whether they are
 * @param join where the two are joined, or empty when this reader may not
 * @param numberOfAnother whether the BSN that was given is that of somebody else
 * @param fitting names of programmes that fit the age when this one does not, else null
 */
public record ArrivalNote(
        List<Other> others, String join, boolean numberOfAnother, @Nullable List<String> fitting) {
    public ArrivalNote {
        others = List.copyOf(others);
    }

    /**
     * Another path.
     *
     * @param ask whom to ask when the reader may not open it, else null
     * @param sure whether it is of the same person by BSN, not by name and birth date alone
     */
    public record Other(TrajectoryId id, @Nullable String ask, boolean sure) {}

    boolean isEmpty() {
        return others.isEmpty() && !numberOfAnother && fitting == null;
    }
}
