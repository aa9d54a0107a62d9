package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Complaints, appeals and what the court was asked and said (JW 6.5.1 to 6.5.8, 6.1.7, 6.1.12(7)).
 * Of a complaint only what the path needs: its text may stay with the committee.
 */
public sealed interface RemedyEvent extends TrajectoryEvent {
    /** Something that is part of one complaint. */
    sealed interface OfComplaint extends RemedyEvent {
        ComplaintNo number();

        /** Who complains, when that is not the young person. */
        @Nullable PersonId complainant();

        @Override
        default About about() {
            var person = complainant();
            return person == null ? About.YOUTH : About.person(person);
        }
    }

    /** Something that is part of one case before the court. */
    sealed interface OfCourt extends RemedyEvent {
        CourtCaseNo number();
    }

    /**
     * @param decision the decision it is against, when it stands in the journal
     * @param on when the committee received it: its four weeks count from here (JW 6.5.1(3))
     */
    record ComplaintLodged(
            ComplaintNo number,
            ComplaintAbout subject,
            @Nullable DecisionNo decision,
            Complainant by,
            @Nullable PersonId complainant,
            Assistance helpedBy,
            boolean damagesAsked,
            LocalDate on)
            implements OfComplaint {}

    record ComplaintMediated(
            ComplaintNo number,
            MediationOutcome outcome,
            @Nullable PersonId complainant,
            LocalDate on)
            implements OfComplaint {}

    record ComplaintWithdrawn(ComplaintNo number, @Nullable PersonId complainant, LocalDate on)
            implements OfComplaint {}

    /**
     * The president of the appeal committee on a request to suspend: pending the complaint the
     * contested decision (JW 6.5.2(1)), pending the appeal that of the committee (JW 6.5.5(2)).
     */
    record SuspensionRuled(
            ComplaintNo number,
            boolean pendingAppeal,
            boolean granted,
            @Nullable PersonId complainant,
            LocalDate on)
            implements OfComplaint {}

    /**
     * @param newDecisionBy last day of the term for a new decision (JW 6.5.1(6))
     * @param compensation what the complainant is given (JW 6.5.1(7), 6.5.8)
     * @param receivedOn when the copy was received: the six weeks for an appeal count from here (JW
     *     6.5.4(3))
     */
    record ComplaintDecided(
            ComplaintNo number,
            ComplaintOutcome outcome,
            @Nullable Annulment annulment,
            @Nullable LocalDate newDecisionBy,
            @Nullable Line compensation,
            LocalDate receivedOn,
            @Nullable PersonId complainant,
            LocalDate on)
            implements OfComplaint {}

    /**
     * The provider tells what it will do after the judgment on a general complaint; JW 4.2.1(5).
     */
    record ComplaintAnswered(
            ComplaintNo number, Line measures, @Nullable PersonId complainant, LocalDate on)
            implements OfComplaint {}

    /** The new decision that a ruling ordered was taken; JW 6.5.1(6). */
    record NewDecisionTaken(
            ComplaintNo number,
            @Nullable DecisionNo decision,
            @Nullable PersonId complainant,
            LocalDate on)
            implements OfComplaint {}

    /** To the appeal committee of the RSJ; JW 6.5.4(1). */
    record ComplaintAppealed(
            ComplaintNo number, Appellant by, @Nullable PersonId complainant, LocalDate on)
            implements OfComplaint {}

    /**
     * @param complaint what became of the complaint itself, when the committee's decision was
     *     annulled (JW 6.5.6(3))
     */
    record AppealDecided(
            ComplaintNo number,
            AppealOutcome outcome,
            @Nullable ComplaintOutcome complaint,
            @Nullable Annulment annulment,
            @Nullable LocalDate newDecisionBy,
            @Nullable Line compensation,
            @Nullable PersonId complainant,
            LocalDate on)
            implements OfComplaint {}

    /**
     * The court is asked to declare a decision lapsed (JW 6.1.7(1)), or the court of appeal to
     * judge the authorisation (JW 6.1.12(7)).
     *
     * @param inside whether the young person was inside: then the court decides within three weeks
     *     (JW 6.1.7(2))
     */
    record CourtAsked(
            CourtCaseNo number,
            CourtAbout subject,
            DecisionNo decision,
            CourtParty by,
            boolean inside,
            LocalDate on)
            implements OfCourt {}

    /** Carried out at once, also when somebody appeals (JW 6.1.12(1)). */
    record CourtRuled(
            CourtCaseNo number, CourtOutcome outcome, @Nullable Annulment annulment, LocalDate on)
            implements OfCourt {}

    /** To the court of appeal, against a ruling under 6.1.7; JW 6.1.12(7). */
    record CourtAppealed(CourtCaseNo number, CourtParty by, LocalDate on) implements OfCourt {}

    /** What the court of appeal makes of the request, whatever the court said. */
    record CourtAppealRuled(
            CourtCaseNo number, CourtOutcome outcome, @Nullable Annulment annulment, LocalDate on)
            implements OfCourt {}
}
