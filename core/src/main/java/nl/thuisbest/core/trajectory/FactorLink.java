package nl.thuisbest.core.trajectory;

/** What one factor does to another. */
public enum FactorLink {
    WORSENS,
    KEEPS_GOING,
    SOFTENS
}
