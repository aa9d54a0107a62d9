package nl.thuisbest.web.departures;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.funnel.FunnelFilter.Stretch;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Decisions for which a reason was asked.
 *
 * @param all how often and on how many paths, as a sentence
 * @param own those of the reader's own team, or null for who sees numbers only
 */
public record DeparturesPage(
        Stretch stretch, String all, List<Row> kinds, List<Row> roles, @Nullable List<Named> own)
        implements Page {
    public DeparturesPage {
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }

    /** How often, and on how many paths; or that it is under five. */
    public record Row(String name, String times, String paths) {}

    /** One of them, with who decided and why. */
    public record Named(
            TrajectoryId path,
            String name,
            LocalDate day,
            String on,
            String what,
            String by,
            String reason) {}
}
