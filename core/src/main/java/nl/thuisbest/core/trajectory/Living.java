package nl.thuisbest.core.trajectory;

/** Where the young person lives at an end or follow-up. */
public enum Living {
    HOME,
    NETWORK,
    OPEN_PLACE,
    CLOSED_PLACE,
    INDEPENDENT,
    UNKNOWN
}
