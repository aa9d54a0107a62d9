package nl.thuisbest.core.trajectory;

/** What comes after the weeks at home with leave: suspending, or a conditional authorisation. */
public enum NextTitle {
    SUSPENSION,
    CONDITIONAL
}
