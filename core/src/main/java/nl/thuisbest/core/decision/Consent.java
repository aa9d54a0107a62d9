package nl.thuisbest.core.decision;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A consent that is asked for a decision, and who gave it.
 *
 * @param force law where the article makes it a condition, programme for a deciding vote (S1)
 * @param by who gave it, or null when it was decided without
 */
public record Consent(Force force, Source source, @Nullable StaffId by) {
    public boolean given() {
        return by != null;
    }
}
