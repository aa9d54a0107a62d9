package nl.thuisbest.core.kernel;

/**
 * How strong a rule is (care-rules 1). Only {@code LAW} blocks; {@code PROGRAMME} asks a reason and
 * a name; {@code HOUSE} reminds.
 */
public enum Force {
    LAW,
    PROGRAMME,
    HOUSE
}
