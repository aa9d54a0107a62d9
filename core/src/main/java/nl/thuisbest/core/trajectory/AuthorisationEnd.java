package nl.thuisbest.core.trajectory;

/** Why an authorisation ended before its last day (JW 6.1.2(7), 6.1.7, 6.1.12). */
public enum AuthorisationEnd {
    LAPSED_NOT_EXECUTED,
    CONSENT_WITHDRAWN,
    NO_LONGER_NEEDED,
    ANNULLED,
    REPLACED,
    RELEASED
}
