package nl.thuisbest.core.trajectory;

/** When someone was asked again, months after the end. */
public enum FollowUpMoment {
    AFTER_6_MONTHS,
    AFTER_12_MONTHS,
    AFTER_18_MONTHS,
    OTHER
}
