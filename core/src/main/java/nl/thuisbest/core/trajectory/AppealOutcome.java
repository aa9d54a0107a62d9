package nl.thuisbest.core.trajectory;

/** What the appeal committee of the RSJ makes of the committee's decision; JW 6.5.6(2). */
public enum AppealOutcome {
    INADMISSIBLE,
    CONFIRMED,
    ANNULLED
}
