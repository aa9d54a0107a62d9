package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was heard, or could not be reached, before a decision; own words, no vote (care-rules
 * 4).
 */
public record Heard(Line who, Opinion opinion, @Nullable Story ownWords) {}
