package nl.thuisbest.core.programme;

import java.util.List;

/** Facts the path itself can settle, which a criterion or a gate of a programme may rest on. */
public final class Derived {
    /** Twelve or older and not yet eighteen, by the date of birth. */
    public static final String AGE_12_18 = "age-12-18";

    /** Ten or older and not yet twenty, by the date of birth (MST). */
    public static final String AGE_10_19 = "age-10-19";

    /** An authorisation is in force, or there is none. */
    public static final String AUTHORISATION = "authorisation";

    /** A school, work or other day activity with a first day. */
    public static final String DAY_ACTIVITY = "day-activity";

    /** The allocation for MST runs on after the return home. */
    public static final String MST_ALLOCATION = "mst-allocation";

    /** The leave for the return home was granted. */
    public static final String RETURN_LEAVE = "return-leave";

    public static final List<String> OF_CRITERIA = List.of(AGE_12_18, AGE_10_19, AUTHORISATION);
    public static final List<String> OF_GATES = List.of(DAY_ACTIVITY, MST_ALLOCATION, RETURN_LEAVE);

    private Derived() {}
}
