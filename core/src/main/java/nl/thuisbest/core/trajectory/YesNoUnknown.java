package nl.thuisbest.core.trajectory;

/** Yes, no, or not known. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
