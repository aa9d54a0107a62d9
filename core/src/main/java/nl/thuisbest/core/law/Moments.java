package nl.thuisbest.core.law;

import java.util.Set;

/**
 * Moments that are computed from a path instead of recorded; a clock names them with an at sign.
 */
public final class Moments {
    public static final String AUTHORISATION_ENDS = "@authorisation-ends";
    public static final String STAY_ALLOCATION_ENDS = "@stay-allocation-ends";
    public static final String MST_ALLOCATION_ENDS = "@mst-allocation-ends";
    public static final String LAST_NIGHT_INSIDE = "@last-night-inside";
    public static final String LAST_LEAVE_DAY = "@last-leave-day";
    public static final String PLAN_STARTS = "@plan-starts";
    public static final String EIGHTEENTH_BIRTHDAY = "@eighteenth-birthday";
    public static final String TITLE_ENDS_WHILE_INSIDE = "@title-ends-while-inside";
    public static final String PLANNED_RETURN = "@planned-return";
    public static final String PLANNED_SUSPENSION = "@planned-suspension";
    public static final String PLANNED_END = "@planned-end";
    public static final String LEAVE_OVER = "@leave-over";
    public static final String TARGET_RETURN_OF_TIME_OUT = "@time-out-target-return";

    public static final Set<String> ALL =
            Set.of(
                    AUTHORISATION_ENDS,
                    STAY_ALLOCATION_ENDS,
                    MST_ALLOCATION_ENDS,
                    LAST_NIGHT_INSIDE,
                    LAST_LEAVE_DAY,
                    PLAN_STARTS,
                    EIGHTEENTH_BIRTHDAY,
                    TITLE_ENDS_WHILE_INSIDE,
                    PLANNED_RETURN,
                    PLANNED_SUSPENSION,
                    PLANNED_END,
                    LEAVE_OVER,
                    TARGET_RETURN_OF_TIME_OUT);

    private Moments() {}
}
