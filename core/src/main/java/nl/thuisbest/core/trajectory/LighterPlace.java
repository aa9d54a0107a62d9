package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * Something lighter than closed stay that was looked at before a time-out: at home with more help,
 * the network, an open place (care-rules 4). What fits but is full is no place.
 */
public record LighterPlace(Line place, @Nullable Story known, Enough enough) {

    /** Whether it would do; what is not known is said so. */
    public enum Enough {
        ENOUGH,
        NOT_ENOUGH,
        FITS_BUT_FULL,
        NOT_KNOWN_YET
    }
}
