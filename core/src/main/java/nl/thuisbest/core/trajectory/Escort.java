package nl.thuisbest.core.trajectory;

/** Where others than the staff of the accommodation may hold someone. */
public enum Escort {
    /** By who drives; JW 6.3.2.6. */
    TRANSPORT,
    /** By the police, in the building of a court; JW 6.3.2.7. */
    COURT
}
