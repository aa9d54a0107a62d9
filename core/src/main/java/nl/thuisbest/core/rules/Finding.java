package nl.thuisbest.core.rules;

/** A judgement that knows it may not know. */
public enum Finding {
    MET,
    NOT_MET,
    UNKNOWN
}
