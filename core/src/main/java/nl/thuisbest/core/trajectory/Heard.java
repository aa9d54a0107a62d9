package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was heard, or could not be reached, before a decision; own words, no vote (care-rules
 * 4).
 *
 * @param attempts when and how it was tried, of who was not reached
 */
public record Heard(Line who, Opinion opinion, @Nullable Story ownWords, @Nullable Line attempts) {
    public Heard(Line who, Opinion opinion, @Nullable Story ownWords) {
        this(who, opinion, ownWords, null);
    }

    /** Not reached, while it does not say when and how that was tried. */
    public boolean withoutAttempts() {
        return opinion == Opinion.NOT_REACHED && attempts == null && ownWords == null;
    }
}
