package nl.thuisbest.core.trajectory;

/** How a notice went. */
public enum Channel {
    ON_PAPER_IN_PERSON,
    POST,
    SECURE_MAIL,
    TELEPHONE
}
