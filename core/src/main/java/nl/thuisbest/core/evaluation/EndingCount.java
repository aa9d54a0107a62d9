package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.trajectory.Ending;
import org.jspecify.annotations.Nullable;

/** How many closed paths ended for this reason; null is those of which it is not known. */
public record EndingCount(@Nullable Ending reason, int count) {}
