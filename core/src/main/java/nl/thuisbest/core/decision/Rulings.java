package nl.thuisbest.core.decision;

import java.util.Optional;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.Remedies;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * What complaints committee, appeal committee and courts said, as the decisions they are. They
 * stand in the one list with all others, for they change what holds (care-rules 12).
 */
public final class Rulings {
    private Rulings() {}

    /** A ruling, or nothing for the steps on the way to one. */
    static Optional<Content> content(RemedyEvent event, Trajectory path) {
        return switch (event) {
            case RemedyEvent.ComplaintDecided e when annuls(path, e) ->
                    content(DecisionKind.COMPLAINT_RULED, "JW 6.5.1(3)");
            case RemedyEvent.ComplaintDecided _ ->
                    content(DecisionKind.COMPLAINT_JUDGED, "JW 4.2.1(2)");
            case RemedyEvent.SuspensionRuled e ->
                    content(
                            DecisionKind.DECISION_PAUSED,
                            e.pendingAppeal() ? "JW 6.5.5(2)" : "JW 6.5.2(1)");
            case RemedyEvent.AppealDecided _ -> content(DecisionKind.APPEAL_RULED, "JW 6.5.6(2)");
            case RemedyEvent.CourtRuled _ -> content(DecisionKind.COURT_RULED, "JW 6.1.7(1)");
            case RemedyEvent.CourtAppealRuled _ ->
                    content(DecisionKind.COURT_OF_APPEAL_RULED, "JW 6.1.12(7)");
            case RemedyEvent.ComplaintLodged _,
                    RemedyEvent.ComplaintMediated _,
                    RemedyEvent.ComplaintWithdrawn _,
                    RemedyEvent.ComplaintAnswered _,
                    RemedyEvent.NewDecisionTaken _,
                    RemedyEvent.ComplaintAppealed _,
                    RemedyEvent.CourtAsked _,
                    RemedyEvent.CourtAppealed _ ->
                    Optional.empty();
        };
    }

    private static Optional<Content> content(DecisionKind kind, String article) {
        return Optional.of(Content.plain(kind, new Source(article)));
    }

    private static boolean annuls(Trajectory path, RemedyEvent.OfComplaint event) {
        return path.remedies().complaints().stream()
                .filter(one -> one.number().equals(event.number()))
                .anyMatch(one -> one.lodged().subject().annuls());
    }

    /** What kind of decision an entry is, when it is one. */
    public static Optional<DecisionKind> kindOf(TrajectoryEvent event, Trajectory path) {
        return Content.of(event, path).map(Content::kind);
    }

    /** The decision it is about, when that stands in the journal. */
    public static Optional<DecisionNo> about(RemedyEvent event, Remedies remedies) {
        return switch (event) {
            case RemedyEvent.OfComplaint e ->
                    remedies.complaints().stream()
                            .filter(one -> one.number().equals(e.number()))
                            .flatMap(one -> Optional.ofNullable(one.lodged().decision()).stream())
                            .findFirst();
            case RemedyEvent.OfCourt e ->
                    remedies.cases().stream()
                            .filter(one -> one.number().equals(e.number()))
                            .map(one -> one.asked().decision())
                            .findFirst();
        };
    }
}
