package nl.thuisbest.core.trajectory;

/**
 * Whether somebody in the circle agrees to be named in this dossier; who does not stays without a
 * name.
 */
public enum CircleConsent {
    GIVEN,
    NOT_ASKED_YET,
    WITHOUT_NAME
}
