package nl.thuisbest.core.trajectory;

/** What someone thinks of a proposal; own words stand beside it. Never a vote. */
public enum Opinion {
    AGREES,
    AGREES_BUT_DIFFERENT,
    DISAGREES,
    NOT_REACHED
}
