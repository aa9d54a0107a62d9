package nl.thuisbest.web.allocation;

import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.web.referral.ShortReferral;
import org.jspecify.annotations.Nullable;

/**
 * What a message of the municipality does not say, and a path needs.
 *
 * @param stay which product is for the stay, or null
 * @param mst which product is for MST, or null
 */
public record Start(
        ProgrammeId programme,
        ReferrerKind referrer,
        Line organisation,
        Line contact,
        Line municipality,
        Frame frame,
        List<ShortReferral.Carer> carers,
        Story situation,
        Story whyOrdinaryHelpFallsShort,
        Story whatThisAdds,
        @Nullable Line language,
        boolean interpreter,
        @Nullable AllocatedNo stay,
        @Nullable AllocatedNo mst) {
    public Start {
        carers = List.copyOf(carers);
    }
}
