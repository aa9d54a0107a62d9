package nl.thuisbest.core.trajectory;

/**
 * The legal route of a time-out, which follows from tonight's status (care-rules 4): leave is
 * revoked (JW 6.4.1(4), (5)); a suspension is withdrawn (6.1.12(5)); admission under a conditional
 * authorisation must (6.1.6(2)) or may (6.1.6(3)). Who sleeps elsewhere while an authorisation is
 * carried out, with no leave to revoke, is brought in under that authorisation (6.1.2(1)).
 */
public enum TimeOutRoute {
    LEAVE_REVOKED,
    SUSPENSION_WITHDRAWN,
    ADMISSION_MUST,
    ADMISSION_MAY,
    AUTHORISATION_EXECUTED;

    /** Where it may and need not: only because conditions were not kept (6.4.1(5), 6.1.6(3)). */
    public boolean asksWhatWasNotKept(boolean danger) {
        return switch (this) {
            case LEAVE_REVOKED -> !danger;
            case ADMISSION_MAY -> true;
            case SUSPENSION_WITHDRAWN, ADMISSION_MUST, AUTHORISATION_EXECUTED -> false;
        };
    }
}
