package nl.thuisbest.web.decision;

import java.util.List;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/**
 * A decision as it is read.
 *
 * @param decider name, role and register of who decided
 * @param anchor its own place on the page; a report may hang on the entry of a decision
 * @param effect of a ruling: what was ruled, about what, and what holds today
 * @param remedy where someone goes who does not agree
 */
public record DecisionRow(
        String anchor,
        String title,
        String day,
        String decider,
        Basis basis,
        List<ConsentRow> consents,
        List<TextRow> reasons,
        List<TextRow> effect,
        String remedy,
        Basis remedyBasis,
        List<NoticeRow> notices) {
    public DecisionRow {
        consents = List.copyOf(consents);
        reasons = List.copyOf(reasons);
        effect = List.copyOf(effect);
        notices = List.copyOf(notices);
    }

    /** A consent that was asked, and whose it is. */
    public record ConsentRow(String who, Mark mark, Basis basis) {}

    /** A reason with what it answers. */
    public record TextRow(String label, String text) {}
}
