package nl.thuisbest.core.trajectory;

/**
 * The legal frame of the help (S1; JW 6.1.2(3), care-rules 11). REHABILITATION alone is no basis
 * for a closed stay.
 */
public enum Frame {
    SUPERVISION_ORDER,
    GUARDIANSHIP,
    CONSENT,
    REHABILITATION
}
