package nl.thuisbest.core.trajectory;

/**
 * What fills the days (S1): school of origin, another school, internship, work, other activity, the
 * school of the provider continued at home.
 */
public enum DayActivity {
    SCHOOL_OF_ORIGIN,
    NEW_SCHOOL,
    INTERNSHIP,
    WORK,
    OTHER_ACTIVITY,
    SCHOOL_OF_PROVIDER
}
