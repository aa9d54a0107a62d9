package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.trajectory.YesNoUnknown;

/**
 * How it was at the end of the path, the three things S0 counts: living at home (or with the
 * network the family calls home), new police contact, school or work.
 */
public record AtEnd(
        YesNoUnknown livesAtHome, YesNoUnknown newPoliceContact, YesNoUnknown schoolOrWork) {
    /** Nothing known yet. */
    public static final AtEnd UNKNOWN =
            new AtEnd(YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN);
}
