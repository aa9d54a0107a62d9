package nl.thuisbest.core.trajectory;

/** On what ground a case is shared with the expert team (JW 7.3.11). */
public enum AskGround {
    CONSENT,
    SUPERVISION_ORDER,
    WITHOUT_NAMES
}
