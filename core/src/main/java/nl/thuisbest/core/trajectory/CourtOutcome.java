package nl.thuisbest.core.trajectory;

/** What the court makes of a request or an appeal; in part as in JW 6.1.7(1). */
public enum CourtOutcome {
    GRANTED,
    GRANTED_IN_PART,
    REJECTED,
    INADMISSIBLE
}
