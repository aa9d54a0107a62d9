package nl.thuisbest.web.referral;

import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.trajectory.ReferrerKind;

/** What a coordinator fills in to invite somebody to refer. */
public record NewInvitation(
        ReferrerKind kind,
        Line organisation,
        Line given,
        Line family,
        ProgrammeId programme,
        Line teamTelephone) {}
