package nl.thuisbest.core.trajectory;

/** What looking at a place led to so far. */
public enum OptionOutcome {
    BEING_LOOKED_AT,
    NOT_POSSIBLE,
    POSSIBLE
}
