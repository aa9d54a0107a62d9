package nl.thuisbest.core.trajectory;

/** What mediation came to; a complaint that was settled is withdrawn. */
public enum MediationOutcome {
    SETTLED,
    GOES_ON
}
