package nl.thuisbest.core.trajectory;

/** Where a case stands after the advice: it is followed until broken through or explained. */
public enum Breakthrough {
    BROKEN_THROUGH,
    NOT_YET,
    EXPLAINED
}
