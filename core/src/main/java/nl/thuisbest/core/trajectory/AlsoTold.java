package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Story;

/**
 * Someone whom the Act does not name and who is told all the same, with why: no more is shared than
 * needed (JW 7.3.11).
 */
public record AlsoTold(Who who, Story why) {

    /** Those who are off unless somebody turns them on. */
    public enum Who {
        CERTIFIED_INSTITUTION,
        COURT_REGISTRY
    }
}
