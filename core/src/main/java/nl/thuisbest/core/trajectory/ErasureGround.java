package nl.thuisbest.core.trajectory;

/**
 * Why the text of an entry was erased: on request (JW 7.3.9(1)), because it should not have been
 * there (7.3.8(1)), or because the term of keeping ended (7.3.8(3)).
 */
public enum ErasureGround {
    ON_REQUEST,
    NOT_NEEDED_FOR_HELP,
    TERM_ENDED
}
