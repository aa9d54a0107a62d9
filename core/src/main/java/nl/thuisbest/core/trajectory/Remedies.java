package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Complaints and court cases of a path, and which decisions hold because of them.
 *
 * @param turns every day on which a ruling made a decision hold or not, in the order in which the
 *     rulings came
 */
public record Remedies(
        List<Complaint> complaints, List<CourtCase> cases, List<DecisionTurn> turns) {
    static final Remedies NONE = new Remedies(List.of(), List.of(), List.of());

    Remedies evolve(RemedyEvent event) {
        return switch (event) {
            case RemedyEvent.ComplaintLodged e ->
                    new Remedies(Lists.plus(complaints, Complaint.of(e)), cases, turns);
            case RemedyEvent.OfComplaint e ->
                    complaint(e.number())
                            .map(c -> c.turns(e))
                            .map(more -> change(e.number(), c -> c.evolve(e)).plus(more))
                            .orElse(this);
            case RemedyEvent.CourtAsked e ->
                    new Remedies(complaints, Lists.plus(cases, CourtCase.of(e)), turns);
            case RemedyEvent.OfCourt e ->
                    courtCase(e.number())
                            .map(c -> c.turns(e))
                            .map(more -> change(e.number(), c -> c.evolve(e)).plus(more))
                            .orElse(this);
        };
    }

    /** What a ruling made of decisions that the earlier state did not know of. */
    List<DecisionTurn> since(Remedies earlier) {
        return turns.subList(earlier.turns.size(), turns.size());
    }

    /** Whether no ruling takes its force from a decision on that day; the last ruling counts. */
    public boolean holds(DecisionNo decision, LocalDate day) {
        return turns.reversed().stream()
                .filter(t -> t.decision().equals(decision) && !t.from().isAfter(day))
                .findFirst()
                .map(DecisionTurn::holds)
                .orElse(true);
    }

    public Optional<Complaint> complaint(ComplaintNo number) {
        return complaints.stream().filter(c -> c.number().equals(number)).findFirst();
    }

    public Optional<CourtCase> courtCase(CourtCaseNo number) {
        return cases.stream().filter(c -> c.number().equals(number)).findFirst();
    }

    public ComplaintNo nextComplaint() {
        return new ComplaintNo(complaints.size() + 1);
    }

    public CourtCaseNo nextCase() {
        return new CourtCaseNo(cases.size() + 1);
    }

    private Remedies plus(List<DecisionTurn> more) {
        var next = turns;
        for (var turn : more) {
            next = Lists.plus(next, turn);
        }
        return new Remedies(complaints, cases, next);
    }

    private Remedies change(ComplaintNo number, UnaryOperator<Complaint> change) {
        return new Remedies(
                Lists.replace(complaints, c -> c.number().equals(number), change), cases, turns);
    }

    private Remedies change(CourtCaseNo number, UnaryOperator<CourtCase> change) {
        return new Remedies(
                complaints, Lists.replace(cases, c -> c.number().equals(number), change), turns);
    }
}
