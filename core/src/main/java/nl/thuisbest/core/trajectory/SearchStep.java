package nl.thuisbest.core.trajectory;

/**
 * What is done when someone is not back in time or nobody knows where: each is a step of its own
 * with what came of it (care-rules 12, 17). {@code REPORTING_CODE} is the weighing of the meldcode
 * (JW 4.1.7).
 */
public enum SearchStep {
    CALLED_YOUTH,
    CALLED_HOME,
    ASKED_NETWORK,
    TOLD_PARENTS,
    TOLD_CERTIFIED_INSTITUTION,
    TOLD_POLICE,
    REPORTING_CODE
}
