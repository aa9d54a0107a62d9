package nl.thuisbest.web.decision;

import java.util.List;
import nl.thuisbest.web.page.Page;

/**
 * Every legal decision of a path, the latest first.
 *
 * @param open how many notices wait
 */
public record DecisionsPage(String path, String name, List<DecisionRow> decisions, long open)
        implements Page {
    public DecisionsPage {
        decisions = List.copyOf(decisions);
    }
}
