package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request to the court about one decision, with its ruling and the appeal against it. */
public record CourtCase(
        RemedyEvent.CourtAsked asked,
        RemedyEvent.@Nullable CourtRuled ruled,
        RemedyEvent.@Nullable CourtAppealed appealed,
        RemedyEvent.@Nullable CourtAppealRuled appealRuled) {
    static CourtCase of(RemedyEvent.CourtAsked asked) {
        return new CourtCase(asked, null, null, null);
    }

    CourtCase evolve(RemedyEvent.OfCourt event) {
        return switch (event) {
            case RemedyEvent.CourtAsked _ -> this;
            case RemedyEvent.CourtRuled e -> new CourtCase(asked, e, appealed, appealRuled);
            case RemedyEvent.CourtAppealed e -> new CourtCase(asked, ruled, e, appealRuled);
            case RemedyEvent.CourtAppealRuled e -> new CourtCase(asked, ruled, appealed, e);
        };
    }

    /** What this event makes of the decision; a ruling is carried out at once (JW 6.1.12(1)). */
    List<DecisionTurn> turns(RemedyEvent.OfCourt event) {
        return switch (event) {
            case RemedyEvent.CourtRuled e -> turns(e.annulment(), e.on());
            case RemedyEvent.CourtAppealRuled e when e.outcome() == CourtOutcome.INADMISSIBLE ->
                    List.of();
            case RemedyEvent.CourtAppealRuled e -> turns(e.annulment(), e.on());
            case RemedyEvent.CourtAsked _, RemedyEvent.CourtAppealed _ -> List.of();
        };
    }

    private List<DecisionTurn> turns(@Nullable Annulment annulment, LocalDate on) {
        var decision = asked.decision();
        if (annulment != null) {
            return Complaint.annulled(decision, annulment, on, false);
        }
        return annulled().isPresent()
                ? List.of(new DecisionTurn(decision, on, true, on))
                : List.of();
    }

    /** What stands annulled by the last ruling, when it annuls. */
    public Optional<Annulment> annulled() {
        if (appealRuled != null && appealRuled.outcome() != CourtOutcome.INADMISSIBLE) {
            return Optional.ofNullable(appealRuled.annulment());
        }
        return ruled == null ? Optional.empty() : Optional.ofNullable(ruled.annulment());
    }

    /** The ruling that annulled it. */
    public Optional<RemedyEvent.OfCourt> annulledBy() {
        if (annulled().isEmpty()) {
            return Optional.empty();
        }
        return appealRuled != null && appealRuled.outcome() != CourtOutcome.INADMISSIBLE
                ? Optional.of(appealRuled)
                : Optional.ofNullable(ruled);
    }

    public CourtCaseNo number() {
        return asked.number();
    }

    public boolean open() {
        return ruled == null;
    }

    public boolean underAppeal() {
        return appealed != null && appealRuled == null;
    }
}
