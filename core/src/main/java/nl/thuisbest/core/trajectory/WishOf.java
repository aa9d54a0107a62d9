package nl.thuisbest.core.trajectory;

/** By whose wish a path ended. */
public enum WishOf {
    EVERYONE,
    YOUTH,
    PARENTS,
    PROVIDER,
    REFERRER,
    COURT,
    OTHER
}
