package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;

/** A direction that a member of the table proposed, in own words; the referrer acts (RET3). */
public record ExpertDirection(Line by, Story direction) {}
