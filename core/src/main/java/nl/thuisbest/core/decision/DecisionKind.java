package nl.thuisbest.core.decision;

/**
 * What was decided. Each has its letters and its word in the language file ({@code
 * word.decision-kind.*}).
 */
public enum DecisionKind {
    /**
     * Admission to closed stay: the moment from which the notices of JW 6.1.13(2) and 6.2.4 run.
     */
    ADMISSION(Remedy.COMPLAINT),
    /** JW 6.4.1(1), (3). */
    LEAVE_GRANTED(Remedy.COMPLAINTS_COMMITTEE),
    /** JW 6.4.1(4), (5); the route of a time-out for who is on leave. */
    LEAVE_REVOKED(Remedy.COMPLAINTS_COMMITTEE),
    /** Planned leave that was not granted; JW 6.4.1(1), 6.5.1(1)d. */
    LEAVE_REFUSED(Remedy.COMPLAINTS_COMMITTEE),
    /** JW 6.4.1(5). */
    LEAVE_CONDITIONS_CHANGED(Remedy.COMPLAINTS_COMMITTEE),
    /** JW 6.1.12(5). */
    SUSPENSION(Remedy.COMPLAINT),
    /** JW 6.1.12(5); the route of a time-out for who is home under a suspension. */
    SUSPENSION_WITHDRAWN(Remedy.COURT),
    /** JW 6.1.6(2), (3). */
    ADMISSION_ON_CONDITION(Remedy.COURT),
    /** A time-out under an authorisation that is carried out already; JW 6.1.2(1). */
    TIME_OUT(Remedy.COMPLAINT),
    /** JW 6.2.9(2). */
    PLAN_ADOPTED(Remedy.COMPLAINT),
    /** JW 6.2.9(8), (9). */
    PLAN_EVALUATED(Remedy.COMPLAINT),
    /** Staying longer needs a reason and a name (care-rules 1). */
    STAY_PROLONGED(Remedy.COMPLAINT),
    /** A restrictive measure of the plan; JW 6.3.1.4. */
    RESTRICTION(Remedy.COMPLAINTS_COMMITTEE),
    /** One that was applied in an emergency, decided and motivated after; JW 6.3.1.2(3). */
    EMERGENCY_RESTRICTION(Remedy.COMPLAINTS_COMMITTEE),
    /** Home with leave. */
    RETURN_HOME(Remedy.COMPLAINT),
    /** Let go, at once (care-rules 2). */
    LET_GO(Remedy.COMPLAINT),
    /** The court granted a conditional authorisation; JW 6.1.4. */
    CONDITIONAL_AUTHORISATION(Remedy.COURT_OF_APPEAL),
    /** The complaints committee on a complaint of JW 6.5.1(1). */
    COMPLAINT_RULED(Remedy.APPEAL_COMMITTEE),
    /** The judgment on a general complaint, which annuls nothing; JW 4.2.1. */
    COMPLAINT_JUDGED(Remedy.NO_APPEAL),
    /** The president of the appeal committee on suspending; JW 6.5.2, 6.5.5(2). */
    DECISION_PAUSED(Remedy.NO_APPEAL),
    /** The appeal committee of the RSJ; JW 6.5.6. */
    APPEAL_RULED(Remedy.NO_APPEAL),
    /** The juvenile court on a request; JW 6.1.7. */
    COURT_RULED(Remedy.COURT_OF_APPEAL),
    /** The court of appeal; JW 6.1.12(7). */
    COURT_OF_APPEAL_RULED(Remedy.NO_APPEAL),
    /** The six-monthly report on restrictive measures: no decision, told all the same; 6.7.1(3). */
    MEASURES_REPORT(Remedy.COMPLAINT),
    /** Something else that must be told without a decision of its own. */
    TO_BE_TOLD(Remedy.COMPLAINT);

    private final Remedy remedy;

    DecisionKind(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Ruled by somebody outside: who recorded it did not decide it. */
    public boolean ruling() {
        return switch (this) {
            case CONDITIONAL_AUTHORISATION,
                    COMPLAINT_RULED,
                    COMPLAINT_JUDGED,
                    DECISION_PAUSED,
                    APPEAL_RULED,
                    COURT_RULED,
                    COURT_OF_APPEAL_RULED ->
                    true;
            case ADMISSION,
                    LEAVE_GRANTED,
                    LEAVE_REVOKED,
                    LEAVE_REFUSED,
                    LEAVE_CONDITIONS_CHANGED,
                    SUSPENSION,
                    SUSPENSION_WITHDRAWN,
                    ADMISSION_ON_CONDITION,
                    TIME_OUT,
                    PLAN_ADOPTED,
                    PLAN_EVALUATED,
                    STAY_PROLONGED,
                    RESTRICTION,
                    EMERGENCY_RESTRICTION,
                    RETURN_HOME,
                    LET_GO,
                    MEASURES_REPORT,
                    TO_BE_TOLD ->
                    false;
        };
    }

    public Remedy remedy() {
        return remedy;
    }
}
