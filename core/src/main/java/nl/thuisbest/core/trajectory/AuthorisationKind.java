package nl.thuisbest.core.trajectory;

/**
 * Machtiging: ordinary, in an emergency (spoed), conditional (voorwaardelijk); JW 6.1.2, 6.1.3,
 * 6.1.4.
 */
public enum AuthorisationKind {
    ORDINARY,
    EMERGENCY,
    CONDITIONAL
}
