package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.Story;

/**
 * A measure that the plan allows: in which cases, until when, and who may apply it (JW 6.2.10(1)d).
 *
 * @param until the last day; when it is not phased out by then an expert is asked (JW 6.3.1.5(1))
 */
public record PlannedRestriction(
        RestrictionId measure, Story inWhichCases, LocalDate until, Line mayApply) {}
