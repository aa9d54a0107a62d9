package nl.thuisbest.core.trajectory;

/** What leave is for: practising at home, school or work, the return home, something else. */
public enum LeavePurpose {
    PRACTISE_AT_HOME,
    SCHOOL_OR_WORK,
    RETURN_HOME,
    FAMILY_EVENT,
    OTHER
}
