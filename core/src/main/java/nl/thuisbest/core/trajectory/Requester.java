package nl.thuisbest.core.trajectory;

/**
 * Who asks the court for an authorisation: the municipality; with a child protection measure the
 * child protection board, the public prosecutor or the institution that carries it out (JW 6.1.8).
 */
public enum Requester {
    COLLEGE,
    CHILD_PROTECTION_BOARD,
    PUBLIC_PROSECUTOR,
    CERTIFIED_INSTITUTION
}
