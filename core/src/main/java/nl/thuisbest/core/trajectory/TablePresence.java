package nl.thuisbest.core.trajectory;

/** Whether young person or parents were at the table of the experts, or how they were heard. */
public enum TablePresence {
    PRESENT,
    HEARD_BEFORE,
    IN_WRITING,
    DID_NOT_WANT,
    NOT_ASKED
}
