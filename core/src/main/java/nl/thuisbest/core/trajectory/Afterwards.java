package nl.thuisbest.core.trajectory;

/** What comes after an authorisation that ends before the plan does (care-rules 6). */
public enum Afterwards {
    WITHOUT,
    CONDITIONAL,
    EXTENSION
}
