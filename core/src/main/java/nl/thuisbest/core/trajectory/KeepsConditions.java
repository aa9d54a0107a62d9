package nl.thuisbest.core.trajectory;

/** On what the court relied that the conditions will be kept (JW 6.1.4(10)). */
public enum KeepsConditions {
    /** The young person declared to be willing. */
    WILLING,
    /** It may reasonably be expected. */
    EXPECTED,
    /** Neither. */
    NEITHER
}
