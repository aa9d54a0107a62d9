package nl.thuisbest.core.evaluation;

/** Where a young person goes who leaves closed care: three ends that compete. */
public enum Destination {
    HOME,
    OPEN_PLACE,
    OTHER_CLOSED_PLACE
}
