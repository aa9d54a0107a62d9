package nl.thuisbest.core.trajectory;

/** What a complaint is about; the first four are those of JW 6.5.1(1), the last is of 4.2.1. */
public enum ComplaintAbout {
    /** Under a: a decision to apply a restrictive measure. */
    MEASURE,
    /** Under b: what was applied on transport or in a court building (6.3.2.6, 6.3.2.7). */
    TRANSPORT_OR_COURT,
    /** Under c: a refusal to have a child of one's own cared for inside (6.2.8). */
    OWN_CHILD,
    /** Under d: a decision on leave. */
    LEAVE,
    /** Anything else: the general complaint, which annuls nothing (4.2.1). */
    OTHER;

    /** Whether the committee annuls what it finds founded, and the RSJ hears the appeal. */
    public boolean annuls() {
        return this != OTHER;
    }
}
