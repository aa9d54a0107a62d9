package nl.thuisbest.core.trajectory;

/** What is taken up when no closed time-out is possible (care-rules 4 under d). */
public enum Elsewhere {
    NETWORK_PLACE,
    OPEN_PLACE,
    EMERGENCY_REQUEST
}
