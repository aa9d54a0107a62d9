package nl.thuisbest.core.trajectory;

/** Why a return came later than planned; counted among the results. */
public enum DelayCause {
    NO_DAY_ACTIVITY,
    NOT_SAFE_AT_HOME,
    MST_ALLOCATION,
    AUTHORISATION_OR_HEARING,
    FAMILY_NOT_READY,
    OTHER
}
