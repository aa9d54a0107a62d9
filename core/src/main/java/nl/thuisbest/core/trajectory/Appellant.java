package nl.thuisbest.core.trajectory;

/** Who appeals against the decision on a complaint; JW 6.5.4(1). */
public enum Appellant {
    COMPLAINANT,
    PROVIDER
}
