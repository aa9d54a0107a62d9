package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;

/**
 * An action as it stands today: whether this actor may, and what is in the way. Only reasons with
 * the force of law block; the others warn and ask a reason.
 */
public record Offer(ActionType<?> type, boolean permitted, List<Refusal> reasons) {
    public Offer {
        reasons = List.copyOf(reasons);
    }

    public boolean blocked() {
        return reasons.stream().anyMatch(reason -> reason.force() == Force.LAW);
    }

    public boolean possible() {
        return permitted && !blocked();
    }
}
