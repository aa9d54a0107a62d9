package nl.thuisbest.core.trajectory;

/** When in the path something is measured. */
public enum MeasureMoment {
    START,
    WEEKLY,
    MONTHLY,
    RETURN,
    END,
    FOLLOW_UP
}
