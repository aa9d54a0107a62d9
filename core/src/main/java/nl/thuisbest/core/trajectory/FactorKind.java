package nl.thuisbest.core.trajectory;

/** What a factor does to what is the matter; the model behind it is free (VA6). */
public enum FactorKind {
    ORIGIN,
    MAINTAINING,
    WORSENING,
    PROTECTIVE
}
