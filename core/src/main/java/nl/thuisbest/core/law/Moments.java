package nl.thuisbest.core.law;

import java.util.List;

/**
 * Moments that are computed from a path instead of recorded; a clock names them with an at sign. A
 * moment that is not so now has no date: then the clocks that start with it do not run.
 */
public final class Moments {
    /** Last day of the authorisation in force. */
    public static final String AUTHORISATION_ENDS = "@authorisation-ends";

    /** Last day of the frame of today, when it ends before the authorisation in force does. */
    public static final String FRAME_ENDS_FIRST = "@frame-ends-first";

    /** First day of an emergency authorisation (JW 6.1.3). */
    public static final String EMERGENCY_STARTS = "@emergency-starts";

    /** First day of a conditional authorisation (JW 6.1.4) that was not executed. */
    public static final String CONDITIONAL_STARTS = "@conditional-starts";

    /** Day on which the legal representative withdrew consent (JW 6.1.2(7)). */
    public static final String CONSENT_WITHDRAWN = "@consent-withdrawn";

    /** Last day of the allocation for the stay. */
    public static final String STAY_ALLOCATION_ENDS = "@stay-allocation-ends";

    /** Last day of the allocation for MST. */
    public static final String MST_ALLOCATION_ENDS = "@mst-allocation-ends";

    /**
     * First day of the gap in which MST runs today, or will run, without an allocation; a gap that
     * was closed is past.
     */
    public static final String MST_WITHOUT_ALLOCATION = "@mst-without-allocation";

    /** The last night inside, while an authorisation is in force and nobody sleeps inside now. */
    public static final String LAST_NIGHT_INSIDE = "@last-night-inside";

    /** The last leave day, under the same conditions. */
    public static final String LAST_LEAVE_DAY = "@last-leave-day";

    /** The day on which the plan began to be carried out (JW 6.2.9(8)). */
    public static final String PLAN_STARTS = "@plan-starts";

    /** The last evaluation whose report was not yet handed to the young person (JW 6.2.9(9)). */
    public static final String EVALUATION_WITHOUT_REPORT = "@evaluation-without-report";

    public static final String SIXTEENTH_BIRTHDAY = "@sixteenth-birthday";
    public static final String EIGHTEENTH_BIRTHDAY = "@eighteenth-birthday";

    /** Last day of the title to stay inside, while someone sleeps inside (care-rules 2). */
    public static final String TITLE_ENDS_WHILE_INSIDE = "@title-ends-while-inside";

    /** The day planned for going home, while it has not come about. */
    public static final String PLANNED_RETURN = "@planned-return";

    /** The same day, as long as there is no school, work or other day activity. */
    public static final String RETURN_WITHOUT_DAY_ACTIVITY = "@return-without-day-activity";

    /** Four weeks after the return home with leave, while the authorisation is not suspended. */
    public static final String PLANNED_SUSPENSION = "@planned-suspension";

    /** The day on which the path would end by the programme. */
    public static final String PLANNED_END = "@planned-end";

    /** First day of a planned leave that nobody granted yet. */
    public static final String LEAVE_NOT_GRANTED = "@leave-not-granted";

    /** The day of coming back from a leave that has passed without a word of how it ended. */
    public static final String LEAVE_OVER = "@leave-over";

    /** The day aimed at for going home from a time-out that runs. */
    public static final String TARGET_RETURN_OF_TIME_OUT = "@time-out-target-return";

    /** The last entry of a path that was closed: the dossier is kept from here (JW 7.3.8(3)). */
    public static final String LAST_CHANGE = "@last-change";

    /** All moments, in the order of the path. */
    public static final List<String> ALL =
            List.of(
                    EMERGENCY_STARTS,
                    CONDITIONAL_STARTS,
                    CONSENT_WITHDRAWN,
                    FRAME_ENDS_FIRST,
                    AUTHORISATION_ENDS,
                    TITLE_ENDS_WHILE_INSIDE,
                    STAY_ALLOCATION_ENDS,
                    MST_ALLOCATION_ENDS,
                    MST_WITHOUT_ALLOCATION,
                    PLAN_STARTS,
                    EVALUATION_WITHOUT_REPORT,
                    LEAVE_NOT_GRANTED,
                    LEAVE_OVER,
                    PLANNED_RETURN,
                    RETURN_WITHOUT_DAY_ACTIVITY,
                    PLANNED_SUSPENSION,
                    LAST_NIGHT_INSIDE,
                    LAST_LEAVE_DAY,
                    TARGET_RETURN_OF_TIME_OUT,
                    SIXTEENTH_BIRTHDAY,
                    EIGHTEENTH_BIRTHDAY,
                    PLANNED_END,
                    LAST_CHANGE);

    private Moments() {}
}
