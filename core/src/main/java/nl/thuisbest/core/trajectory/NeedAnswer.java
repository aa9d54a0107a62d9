package nl.thuisbest.core.trajectory;

/**
 * What is done with a wish or need; what is not followed is told with its reason (care-rules 8,
 * 19).
 */
public enum NeedAnswer {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED
}
