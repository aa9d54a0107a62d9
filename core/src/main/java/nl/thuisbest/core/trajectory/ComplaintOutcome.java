package nl.thuisbest.core.trajectory;

/** What a decision on a complaint comes to; JW 6.5.1(4). */
public enum ComplaintOutcome {
    NOT_COMPETENT,
    INADMISSIBLE,
    UNFOUNDED,
    FOUNDED
}
