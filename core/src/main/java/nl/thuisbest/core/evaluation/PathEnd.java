package nl.thuisbest.core.evaluation;

import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * How the path ended.
 *
 * @param inAgreement what the people said themselves; see {@link #mutual()}
 * @param cooperationFailed whether working together did not come about, after what the team tried:
 *     never a property of a person (care-rules 17), counted because S1 counts it
 * @param placementPrevented whether a (longer) placement out of home was prevented (S2)
 */
public record PathEnd(
        @Nullable Ending reason,
        YesNoUnknown inAgreement,
        YesNoUnknown cooperationFailed,
        YesNoUnknown placementPrevented) {
    /** Nothing known yet. */
    public static final PathEnd UNKNOWN =
            new PathEnd(null, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN);

    /** In mutual agreement: as said, and when nothing was said, as the CBS reason has it. */
    public YesNoUnknown mutual() {
        return inAgreement != YesNoUnknown.UNKNOWN || reason == null
                ? inAgreement
                : CbsProtocol.mutual(reason);
    }

    /** Uitval by the rule of the CBS. */
    public YesNoUnknown dropout() {
        if (reason == null) {
            return YesNoUnknown.UNKNOWN;
        }
        return CbsProtocol.dropout(reason) ? YesNoUnknown.YES : YesNoUnknown.NO;
    }
}
