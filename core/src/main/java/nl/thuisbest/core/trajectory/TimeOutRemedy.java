package nl.thuisbest.core.trajectory;

/**
 * Where young person and representative can have a time-out judged: the complaints committee for
 * leave (JW 6.5.1(1)d), the children's court for a suspension withdrawn and an admission (6.1.7,
 * 6.1.12(5)), a complaint to the provider for the rest (4.2.1(1)).
 */
public enum TimeOutRemedy {
    COMPLAINTS_COMMITTEE,
    CHILDRENS_COURT,
    COMPLAINT;

    public static TimeOutRemedy of(TimeOutRoute route) {
        return switch (route) {
            case LEAVE_REVOKED -> COMPLAINTS_COMMITTEE;
            case SUSPENSION_WITHDRAWN, ADMISSION_MUST, ADMISSION_MAY -> CHILDRENS_COURT;
            case AUTHORISATION_EXECUTED -> COMPLAINT;
        };
    }
}
