package nl.thuisbest.core.trajectory;

/** What the court is asked to judge. */
public enum CourtAbout {
    /** A plan that was changed under a conditional authorisation (JW 6.1.5, 6.1.7(1)). */
    PLAN_CHANGE,
    /** An admission under a conditional authorisation (JW 6.1.6, 6.1.7(1)). */
    ADMISSION,
    /** A suspension that was withdrawn (JW 6.1.12(5), 6.1.7). */
    SUSPENSION_WITHDRAWN,
    /** The authorisation itself, before the court of appeal (JW 6.1.12(7)). */
    AUTHORISATION
}
