package nl.thuisbest.core.trajectory;

/** What the municipality allocates: closed stay, or MST (a decision of its own, S1). */
public enum Product {
    STAY,
    MST
}
