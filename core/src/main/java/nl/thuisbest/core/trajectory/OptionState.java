package nl.thuisbest.core.trajectory;

/** How far a place is that was thought of. */
public enum OptionState {
    IDEA,
    BEING_LOOKED_AT,
    NOT_POSSIBLE,
    POSSIBLE,
    CHOSEN
}
