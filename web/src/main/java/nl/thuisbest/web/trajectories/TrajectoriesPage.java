package nl.thuisbest.web.trajectories;

import java.util.List;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.page.Page;

/**
 * The list of paths.
 *
 * @param mayAll whether this person may list everybody's
 * @param phases id and name of each phase that can be chosen
 */
public record TrajectoriesPage(
        Query query,
        boolean mayAll,
        boolean canRefer,
        List<Phase> phases,
        String head,
        List<CaseRow> rows,
        int total,
        boolean more)
        implements Page {
    public TrajectoriesPage {
        phases = List.copyOf(phases);
        rows = List.copyOf(rows);
    }

    /** A phase to filter on. */
    public record Phase(String id, String name) {}

    public int first() {
        return (query.page() - 1) * Query.SIZE + 1;
    }

    public int last() {
        return first() + rows.size() - 1;
    }
}
