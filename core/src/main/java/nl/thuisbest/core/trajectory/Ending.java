package nl.thuisbest.core.trajectory;

/**
 * How a path ended, by the CBS protocol; only the two by client and by provider count as drop-out.
 */
public enum Ending {
    AS_PLANNED,
    EARLY_IN_AGREEMENT,
    EARLY_BY_CLIENT,
    EARLY_BY_PROVIDER,
    EXTERNAL
}
