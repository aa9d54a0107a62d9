package nl.thuisbest.core.trajectory;

/** Whether a holder of gezag agrees with the admission, or took that back (JW 6.1.2(3)c, (7)). */
public enum GezagConsent {
    GIVEN,
    WITHDRAWN
}
