package nl.thuisbest.core.trajectory;

/** To whom the gains are handed over (S1, phase 4). */
public enum HandoverTo {
    FAMILY,
    NETWORK,
    PROFESSIONAL
}
