package nl.thuisbest.core.trajectory;

/** How a referral came in: by the page of an invitation, or by an allocation of a municipality. */
public enum ReferralOrigin {
    INVITATION,
    ALLOCATION
}
