package nl.thuisbest.core.trajectory;

/** How a search for a place ended. */
public enum SearchEnding {
    LIVES_THERE,
    HOME,
    ADULT,
    STOPPED
}
