package nl.thuisbest.core.trajectory;

/** Who helps with a complaint; JW 6.5.3(1). */
public enum Assistance {
    TRUSTED_PERSON,
    SOMEONE_ELSE,
    NOBODY,
    NOT_KNOWN
}
