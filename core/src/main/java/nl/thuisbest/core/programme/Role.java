package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * Who works in a programme; {@code fixed} when coupled to the family from start to end; {@code
 * needed} when a team is not complete without.
 */
public record Role(
        RoleId id,
        Text name,
        Text does,
        boolean needed,
        boolean fixed,
        Force force,
        Source source) {}
