package nl.thuisbest.core.law;

import java.util.List;
import java.util.Set;

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

    /** The same, unless it is known that the court heard those concerned (JW 6.1.10(3)). */
    public static final String EMERGENCY_UNHEARD = "@emergency-unheard";

    /** Last day of the authorisation after which another was chosen, while none was asked for. */
    public static final String NEXT_TO_BE_REQUESTED = "@next-to-be-requested";

    /** The day of a request that waits for the court, of someone who is inside (JW 6.1.8(6)). */
    public static final String REQUESTED_WHILE_INSIDE = "@requested-while-inside";

    /** First day of a gap ahead in the allocation for the stay. */
    public static final String STAY_WITHOUT_ALLOCATION = "@stay-without-allocation";

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

    /** The first day of an authorisation under which nobody was admitted yet. */
    public static final String NEVER_EXECUTED = "@never-executed";

    /** The last leave day, under the same conditions. */
    public static final String LAST_LEAVE_DAY = "@last-leave-day";

    /** The day on which the plan began to be carried out (JW 6.2.9(8)). */
    public static final String PLAN_STARTS = "@plan-starts";

    /** An evaluation whose report was not handed over with it (JW 6.2.9(9)). */
    public static final String EVALUATION_WITHOUT_REPORT = "@evaluation-without-report";

    public static final String SIXTEENTH_BIRTHDAY = "@sixteenth-birthday";
    public static final String EIGHTEENTH_BIRTHDAY = "@eighteenth-birthday";

    /** From when a plan for help outside closed care is asked (JW 4.1.3(5)). */
    public static final String PLAN_OUTSIDE = OutsidePlanMoments.PLAN_OUTSIDE;

    /** A measure on the way of which the parents are told: there is no supervision order. */
    public static final String ESCORT_PARENTS = "@escort-restriction-parents";

    /** A measure on the way of which it is not known that the institution was told. */
    public static final String ESCORT_INSTITUTION = "@escort-restriction-institution";

    /** Since the first measure or leave ever, or the last overview: of the organisation. */
    public static final String OVERVIEW_DUE = "@organisation-overview";

    /** The same for the analysis. */
    public static final String ANALYSIS_DUE = "@organisation-analysis";

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

    /** A time-out for which no leave or suspension ends: the authorisation is carried out. */
    public static final String TIME_OUT_UNDER_AUTHORISATION = "@time-out-under-authorisation";

    /** Someone came back from leave and nobody wrote yet how it went. */
    public static final String LEAVE_NOT_TOLD = "@leave-not-told";

    /** The first night that nobody knows where someone is, while that is so. */
    public static final String NOT_BACK = "@not-back";

    /** The day of being seen again, as long as it was not talked through. */
    public static final String RETURN_NOT_TALKED_THROUGH = "@return-not-talked-through";

    /** A suspension was prepared and waits for consent (JW 6.1.12(5)). */
    public static final String SUSPENSION_CONSENT_ASKED = "@suspension-consent-asked";

    /** The end of a time-out that was not looked back on yet. */
    public static final String TIME_OUT_NOT_EVALUATED = "@time-out-not-evaluated";

    /** A time-out of which the organisation chose to tell the GI too, with a reason (JW 7.3.11). */
    public static final String ALSO_TELL_INSTITUTION = "@also-tell-certified-institution";

    /** The same for the registry of the court. */
    public static final String ALSO_TELL_REGISTRY = "@also-tell-court-registry";

    /** No closed time-out: a place in the network was taken up instead (care-rules 4d). */
    public static final String NETWORK_PLACE_TAKEN = "@network-place-taken";

    /** An open place was taken up instead. */
    public static final String OPEN_PLACE_TAKEN = "@open-place-taken";

    /** A new or emergency request was taken up instead (JW 6.1.3). */
    public static final String REQUEST_TAKEN_UP = "@request-taken-up";

    /** The last entry of a path that was closed: the dossier is kept from here (JW 7.3.8(3)). */
    public static final String LAST_CHANGE = "@last-change";

    /** Last day of a measure of the plan that still lasts (JW 6.3.1.5(1)). */
    public static final String RESTRICTION_TERM_ENDS = "@restriction-term-ends";

    /**
     * The first restrictive measure, while the certified institution carries out an order (JW
     * 6.7.1(3)).
     */
    public static final String RESTRICTION_REPORT_INSTITUTION = "@restriction-report-gi";

    /** The same, while there is no supervision order. */
    public static final String RESTRICTION_REPORT_PARENTS = "@restriction-report-parents";

    /** The same for foster parents, whatever the order (JW 6.7.1(3)). */
    public static final String RESTRICTION_REPORT_FOSTER = "@restriction-report-foster";

    /** From which the six-monthly reports run. */
    public static final Set<String> REPORTS =
            Set.of(
                    RESTRICTION_REPORT_INSTITUTION,
                    RESTRICTION_REPORT_PARENTS,
                    RESTRICTION_REPORT_FOSTER);

    /** The day of a measure of which the institution is told at once (JW 6.7.2(1)). */
    public static final String HEAVY_RESTRICTION_INSTITUTION = "@heavy-restriction-gi";

    /** The same for parents; from 16 only with consent. */
    public static final String HEAVY_RESTRICTION_PARENTS = "@heavy-restriction-parents";

    /** The same for foster parents. */
    public static final String HEAVY_RESTRICTION_FOSTER = "@heavy-restriction-foster";

    /** The last emergency decision since the plan was evaluated last (JW 6.7.2(2)). */
    public static final String EVALUATION_AFTER_EMERGENCY_INSTITUTION =
            "@evaluation-after-emergency-gi";

    /** The same for parents; from 16 only with consent. */
    public static final String EVALUATION_AFTER_EMERGENCY_PARENTS =
            "@evaluation-after-emergency-parents";

    /** The same for foster parents. */
    public static final String EVALUATION_AFTER_EMERGENCY_FOSTER =
            "@evaluation-after-emergency-foster";

    /** All moments, in the order of the path. */
    public static final List<String> ALL =
            List.of(
                    EMERGENCY_STARTS,
                    EMERGENCY_UNHEARD,
                    REQUESTED_WHILE_INSIDE,
                    NEXT_TO_BE_REQUESTED,
                    CONDITIONAL_STARTS,
                    CONSENT_WITHDRAWN,
                    FRAME_ENDS_FIRST,
                    AUTHORISATION_ENDS,
                    TITLE_ENDS_WHILE_INSIDE,
                    STAY_ALLOCATION_ENDS,
                    STAY_WITHOUT_ALLOCATION,
                    MST_ALLOCATION_ENDS,
                    MST_WITHOUT_ALLOCATION,
                    PLAN_STARTS,
                    EVALUATION_WITHOUT_REPORT,
                    LEAVE_NOT_GRANTED,
                    LEAVE_OVER,
                    PLANNED_RETURN,
                    RETURN_WITHOUT_DAY_ACTIVITY,
                    PLANNED_SUSPENSION,
                    NEVER_EXECUTED,
                    LAST_NIGHT_INSIDE,
                    LAST_LEAVE_DAY,
                    TIME_OUT_UNDER_AUTHORISATION,
                    TARGET_RETURN_OF_TIME_OUT,
                    RESTRICTION_TERM_ENDS,
                    RESTRICTION_REPORT_INSTITUTION,
                    RESTRICTION_REPORT_PARENTS,
                    RESTRICTION_REPORT_FOSTER,
                    HEAVY_RESTRICTION_INSTITUTION,
                    HEAVY_RESTRICTION_PARENTS,
                    HEAVY_RESTRICTION_FOSTER,
                    EVALUATION_AFTER_EMERGENCY_INSTITUTION,
                    EVALUATION_AFTER_EMERGENCY_PARENTS,
                    EVALUATION_AFTER_EMERGENCY_FOSTER,
                    LEAVE_NOT_TOLD,
                    NOT_BACK,
                    RETURN_NOT_TALKED_THROUGH,
                    SUSPENSION_CONSENT_ASKED,
                    TIME_OUT_NOT_EVALUATED,
                    ALSO_TELL_INSTITUTION,
                    ALSO_TELL_REGISTRY,
                    NETWORK_PLACE_TAKEN,
                    OPEN_PLACE_TAKEN,
                    REQUEST_TAKEN_UP,
                    PLAN_OUTSIDE,
                    ESCORT_PARENTS,
                    ESCORT_INSTITUTION,
                    ReferralMoments.URGENT,
                    OVERVIEW_DUE,
                    ANALYSIS_DUE,
                    SIXTEENTH_BIRTHDAY,
                    EIGHTEENTH_BIRTHDAY,
                    PLANNED_END,
                    RemedyMoments.FREED,
                    RemedyMoments.LEAVE_RESTORED,
                    RemedyMoments.RULING_GIVEN,
                    RemedyMoments.ADMISSION_UNDONE,
                    RemedyMoments.WITHDRAWAL_UNDONE,
                    RemedyMoments.COMPLAINT_TO_DECIDE,
                    RemedyMoments.GENERAL_TO_DECIDE,
                    RemedyMoments.GENERAL_TO_ANSWER,
                    RemedyMoments.NEW_DECISION_ORDERED,
                    RemedyMoments.APPEAL_OPEN,
                    RemedyMoments.APPEAL_OPEN_UNDECIDED,
                    RemedyMoments.REQUEST_FILED,
                    RemedyMoments.COURT_TO_RULE,
                    RemedyMoments.COURT_APPEAL_OPEN,
                    IncidentMoments.TO_REPORT,
                    IncidentMoments.INQUIRY,
                    IncidentMoments.NEXT_STEP,
                    IncidentMoments.DEBRIEF_YOUTH,
                    IncidentMoments.DEBRIEF_FAMILY,
                    IncidentMoments.DEBRIEF_STAFF,
                    IncidentMoments.STILL_MISSING,
                    ExpertMoments.TO_SCREEN,
                    ExpertMoments.URGENT_TO_SCREEN,
                    ExpertMoments.MORE_ASKED,
                    ExpertMoments.TO_TABLE,
                    ExpertMoments.URGENT_TO_TABLE,
                    ExpertMoments.TO_ADVISE,
                    ExpertMoments.TO_FOLLOW,
                    ExpertMoments.ACTION_DUE,
                    ExpertMoments.PARENT_HELP_WAITS,
                    PlaceSearchMoments.LAST_STEP,
                    PlaceSearchMoments.NO_TO_TELL,
                    PlaceSearchMoments.CONSENT_TO_ASK,
                    PlaceSearchMoments.CONDITION_DUE,
                    PlaceSearchMoments.AGREEMENT_ENDS,
                    PlaceSearchMoments.COMMITMENT_ENDS,
                    PlaceSearchMoments.NOBODY_STAYS,
                    PlaceSearchMoments.AFTERCARE_NEXT,
                    PlaceSearchMoments.ADULTHOOD_AHEAD,
                    LAST_CHANGE);

    private Moments() {}
}
