package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One complaint with all that followed: mediation, decision, appeal.
 *
 * @param paused the last word on suspending, pending the complaint or the appeal, or null
 * @param annulment what stands annulled by the last ruling, or null
 * @param newDecisionBy the term for a new decision that the last ruling set
 */
public record Complaint(
        RemedyEvent.ComplaintLodged lodged,
        RemedyEvent.@Nullable ComplaintMediated mediated,
        @Nullable LocalDate withdrawnOn,
        RemedyEvent.@Nullable SuspensionRuled paused,
        RemedyEvent.@Nullable ComplaintDecided decided,
        RemedyEvent.@Nullable ComplaintAppealed appealed,
        RemedyEvent.@Nullable AppealDecided appealDecided,
        @Nullable LocalDate newDecisionOn,
        @Nullable LocalDate answeredOn) {
    static Complaint of(RemedyEvent.ComplaintLodged lodged) {
        return new Complaint(lodged, null, null, null, null, null, null, null, null);
    }

    Complaint evolve(RemedyEvent.OfComplaint event) {
        return switch (event) {
            case RemedyEvent.ComplaintLodged _ -> this;
            case RemedyEvent.ComplaintMediated e -> with(e, withdrawnOn, paused, decided);
            case RemedyEvent.ComplaintWithdrawn e -> with(mediated, e.on(), paused, decided);
            case RemedyEvent.SuspensionRuled e -> with(mediated, withdrawnOn, e, decided);
            case RemedyEvent.ComplaintDecided e -> with(mediated, withdrawnOn, paused, e);
            case RemedyEvent.ComplaintAppealed e ->
                    with(e, appealDecided, newDecisionOn, answeredOn);
            case RemedyEvent.AppealDecided e -> with(appealed, e, newDecisionOn, answeredOn);
            case RemedyEvent.NewDecisionTaken e ->
                    with(appealed, appealDecided, e.on(), answeredOn);
            case RemedyEvent.ComplaintAnswered e ->
                    with(appealed, appealDecided, newDecisionOn, e.on());
        };
    }

    /** What this event makes of the contested decision, in the order of its days. */
    List<DecisionTurn> turns(RemedyEvent.OfComplaint event) {
        var decision = lodged.decision();
        if (decision == null) {
            return List.of();
        }
        return switch (event) {
            case RemedyEvent.SuspensionRuled e when e.granted() ->
                    e.pendingAppeal()
                            ? annulled().isPresent()
                                    ? List.of(new DecisionTurn(decision, e.on(), true, e.on()))
                                    : List.of()
                            : List.of(new DecisionTurn(decision, e.on(), false, e.on()));
            case RemedyEvent.ComplaintWithdrawn e -> holdsAgain(decision, e.on(), pausedNow());
            case RemedyEvent.ComplaintDecided e -> ruled(decision, e.annulment(), e.on());
            case RemedyEvent.AppealDecided e -> appealRuled(decision, e);
            case RemedyEvent.SuspensionRuled _,
                    RemedyEvent.ComplaintLodged _,
                    RemedyEvent.ComplaintMediated _,
                    RemedyEvent.ComplaintAppealed _,
                    RemedyEvent.NewDecisionTaken _,
                    RemedyEvent.ComplaintAnswered _ ->
                    List.of();
        };
    }

    private List<DecisionTurn> ruled(
            DecisionNo decision, @Nullable Annulment annulment, LocalDate on) {
        return annulment == null
                ? holdsAgain(decision, on, pausedNow())
                : annulled(decision, annulment, on, pausedNow());
    }

    private List<DecisionTurn> appealRuled(DecisionNo decision, RemedyEvent.AppealDecided e) {
        var annulment = e.annulment();
        if (annulment != null) {
            return annulled(decision, annulment, e.on(), false);
        }
        boolean stays = e.outcome() != AppealOutcome.ANNULLED;
        if (stays) {
            return annulled().isPresent() && pausedNow()
                    ? List.of(new DecisionTurn(decision, e.on(), false, e.on()))
                    : List.of();
        }
        return holdsAgain(decision, e.on(), annulled().isPresent() && !pausedNow());
    }

    private static List<DecisionTurn> holdsAgain(
            DecisionNo decision, LocalDate on, boolean didNotHold) {
        return didNotHold ? List.of(new DecisionTurn(decision, on, true, on)) : List.of();
    }

    static List<DecisionTurn> annulled(
            DecisionNo decision, Annulment annulment, LocalDate on, boolean paused) {
        var until = annulment.until();
        return switch (annulment.extent()) {
            case WHOLE -> List.of(new DecisionTurn(decision, annulment.from(), false, on));
            case FOR_A_PERIOD ->
                    until == null
                            ? List.of(new DecisionTurn(decision, annulment.from(), false, on))
                            : List.of(
                                    new DecisionTurn(decision, annulment.from(), false, on),
                                    new DecisionTurn(decision, until, true, on));
            case PART_OF_CONTENT -> holdsAgain(decision, on, paused);
        };
    }

    /** Suspended by the president, in the stage the complaint is in now. */
    public boolean pausedNow() {
        return paused != null
                && paused.granted()
                && paused.pendingAppeal() == (decided != null)
                && withdrawnOn == null
                && appealDecided == null;
    }

    /** What the last ruling annuls, when it annuls. */
    public Optional<Annulment> annulled() {
        if (appealDecided != null && appealDecided.outcome() == AppealOutcome.ANNULLED) {
            return Optional.ofNullable(appealDecided.annulment());
        }
        return decided == null ? Optional.empty() : Optional.ofNullable(decided.annulment());
    }

    /** The term for a new decision, while none was taken. */
    public Optional<LocalDate> newDecisionDue() {
        return newDecisionOn == null ? newDecisionOrdered() : Optional.empty();
    }

    /** The term for a new decision that the last ruling set. */
    public Optional<LocalDate> newDecisionOrdered() {
        if (appealDecided != null && appealDecided.outcome() == AppealOutcome.ANNULLED) {
            return Optional.ofNullable(appealDecided.newDecisionBy());
        }
        return decided == null ? Optional.empty() : Optional.ofNullable(decided.newDecisionBy());
    }

    public ComplaintNo number() {
        return lodged.number();
    }

    /** Waits for the committee. */
    public boolean open() {
        return decided == null && withdrawnOn == null && appealDecided == null;
    }

    /** Waits for the appeal committee. */
    public boolean underAppeal() {
        return appealed != null && appealDecided == null;
    }

    private Complaint with(
            RemedyEvent.@Nullable ComplaintMediated nextMediated,
            @Nullable LocalDate nextWithdrawn,
            RemedyEvent.@Nullable SuspensionRuled nextPaused,
            RemedyEvent.@Nullable ComplaintDecided nextDecided) {
        return new Complaint(
                lodged,
                nextMediated,
                nextWithdrawn,
                nextPaused,
                nextDecided,
                appealed,
                appealDecided,
                newDecisionOn,
                answeredOn);
    }

    private Complaint with(
            RemedyEvent.@Nullable ComplaintAppealed nextAppealed,
            RemedyEvent.@Nullable AppealDecided nextAppealDecided,
            @Nullable LocalDate nextNewDecision,
            @Nullable LocalDate nextAnswered) {
        return new Complaint(
                lodged,
                mediated,
                withdrawnOn,
                paused,
                decided,
                nextAppealed,
                nextAppealDecided,
                nextNewDecision,
                nextAnswered);
    }
}
