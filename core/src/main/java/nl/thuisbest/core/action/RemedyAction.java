package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.Annulment.Extent;
import nl.thuisbest.core.trajectory.AppealOutcome;
import nl.thuisbest.core.trajectory.Appellant;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCaseNo;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.MediationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Complaints, appeals and the court: what others asked and decided, recorded as it came in (JW
 * 6.5.1 to 6.5.8, 6.1.7, 6.1.12(7)).
 */
public sealed interface RemedyAction extends Action {
    /** A ruling that may annul a decision, for whole or in part. */
    interface Annuls {
        @Nullable Extent annulled();

        @Nullable LocalDate annulledFrom();

        @Nullable LocalDate annulledUntil();
    }

    /**
     * @param on when the committee received it
     */
    record RecordComplaint(
            ComplaintAbout subject,
            @Nullable DecisionNo decision,
            Complainant by,
            @Nullable PersonId complainant,
            Assistance helpedBy,
            boolean damagesAsked,
            LocalDate on)
            implements RemedyAction {}

    record RecordMediation(ComplaintNo complaint, MediationOutcome outcome, LocalDate on)
            implements RemedyAction {}

    record WithdrawComplaint(ComplaintNo complaint, LocalDate on) implements RemedyAction {}

    /** The president of the appeal committee suspends, or does not; JW 6.5.2(1), 6.5.5(2). */
    record RecordSuspensionRuling(ComplaintNo complaint, boolean granted, LocalDate on)
            implements RemedyAction {}

    /**
     * @param receivedOn when the copy came, when that is another day
     */
    record RecordComplaintDecision(
            ComplaintNo complaint,
            ComplaintOutcome outcome,
            @Nullable Extent annulled,
            @Nullable LocalDate annulledFrom,
            @Nullable LocalDate annulledUntil,
            @Nullable LocalDate newDecisionBy,
            @Nullable Line compensation,
            @Nullable LocalDate receivedOn,
            LocalDate on)
            implements RemedyAction, Annuls {}

    /** JW 4.2.1(5): what the provider will do after the judgment on a general complaint. */
    record AnswerComplaint(ComplaintNo complaint, Line measures, LocalDate on)
            implements RemedyAction {}

    record RecordNewDecision(ComplaintNo complaint, @Nullable DecisionNo decision, LocalDate on)
            implements RemedyAction {}

    record RecordAppeal(ComplaintNo complaint, Appellant by, LocalDate on)
            implements RemedyAction {}

    /**
     * @param judgment what became of the complaint, asked when the committee's decision is annulled
     *     (JW 6.5.6(3))
     */
    record RecordAppealDecision(
            ComplaintNo complaint,
            AppealOutcome outcome,
            @Nullable ComplaintOutcome judgment,
            @Nullable Extent annulled,
            @Nullable LocalDate annulledFrom,
            @Nullable LocalDate annulledUntil,
            @Nullable LocalDate newDecisionBy,
            @Nullable Line compensation,
            LocalDate on)
            implements RemedyAction, Annuls {}

    record RecordCourtRequest(CourtAbout subject, DecisionNo decision, CourtParty by, LocalDate on)
            implements RemedyAction {}

    record RecordCourtRuling(
            CourtCaseNo courtCase,
            CourtOutcome outcome,
            @Nullable Extent annulled,
            @Nullable LocalDate annulledFrom,
            @Nullable LocalDate annulledUntil,
            LocalDate on)
            implements RemedyAction, Annuls {}

    record RecordCourtAppeal(CourtCaseNo courtCase, CourtParty by, LocalDate on)
            implements RemedyAction {}

    record RecordCourtAppealRuling(
            CourtCaseNo courtCase,
            CourtOutcome outcome,
            @Nullable Extent annulled,
            @Nullable LocalDate annulledFrom,
            @Nullable LocalDate annulledUntil,
            LocalDate on)
            implements RemedyAction, Annuls {}

    /** Home again on a leave whose revocation a ruling took away: one tap, nothing else asked. */
    record ResumeLeave(LeaveNo leave, LocalDate on) implements RemedyAction {}
}
