package nl.thuisbest.core.trajectory;

/** Who is told of a decision. */
public enum Recipient {
    YOUTH,
    /** Everyone with gezag, each by name. */
    PARENTS,
    CHILD_PROTECTION_BOARD,
    COLLEGE,
    CERTIFIED_INSTITUTION,
    REQUESTER,
    LAWYER,
    COURT_REGISTRY,
    /** Each by name; JW 6.7.1(3), 6.7.2. */
    FOSTER_PARENTS
}
