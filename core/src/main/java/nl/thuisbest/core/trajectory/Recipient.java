package nl.thuisbest.core.trajectory;

/** Who is told of a decision. */
public enum Recipient {
    YOUTH,
    PARENTS,
    CHILD_PROTECTION_BOARD,
    COLLEGE,
    CERTIFIED_INSTITUTION,
    REQUESTER,
    LAWYER,
    COURT_REGISTRY
}
