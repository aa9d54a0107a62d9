package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.SiteId;
import org.jspecify.annotations.Nullable;

/** The bed kept for a time-out, with its decision. */
public record TimeOutPlace(SiteId site, Line group, @Nullable Line room) {}
