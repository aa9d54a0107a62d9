package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import org.jspecify.annotations.Nullable;

/**
 * One concrete goal of an analysis; the order of the list is the order in which it is done (VA2).
 */
public record AnalysisGoal(Line goal, @Nullable Line ofWhom) {}
