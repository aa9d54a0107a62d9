package nl.thuisbest.web.programme;

import java.util.List;
import nl.thuisbest.web.page.Page;

/**
 * A programme played on fictional families.
 *
 * @param back where this was asked
 * @param assumptions what was assumed, each with its source
 */
public record TrialPage(
        String name,
        String back,
        int families,
        List<Share> outcome,
        List<CriterionRow> criteria,
        List<WaitRow> waits,
        List<Share> stuck,
        List<String> assumptions)
        implements Page {
    public TrialPage {
        outcome = List.copyOf(outcome);
        criteria = List.copyOf(criteria);
        waits = List.copyOf(waits);
        stuck = List.copyOf(stuck);
        assumptions = List.copyOf(assumptions);
    }

    /** So many of the families. */
    public record Share(String what, int count) {}

    public record CriterionRow(String criterion, int excluded, int unknown) {}

    /** How long families waited or stayed somewhere; days. */
    public record WaitRow(String where, int families, int median, int longest) {}
}
