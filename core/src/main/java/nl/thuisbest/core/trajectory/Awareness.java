package nl.thuisbest.core.trajectory;

/** Whether someone of the family knows that they were referred. */
public enum Awareness {
    KNOWS,
    IN_PART,
    DOES_NOT_KNOW
}
