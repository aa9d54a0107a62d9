package nl.thuisbest.core.trajectory;

/** The legal route of a time-out, which follows from tonight's status (care-rules 4). */
public enum TimeOutRoute {
    LEAVE_REVOKED,
    SUSPENSION_WITHDRAWN,
    ADMISSION_MUST,
    ADMISSION_MAY
}
