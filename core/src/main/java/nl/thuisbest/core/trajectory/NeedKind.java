package nl.thuisbest.core.trajectory;

/** What somebody would like, or what a young person cannot do without. */
public enum NeedKind {
    WISH,
    NEED
}
