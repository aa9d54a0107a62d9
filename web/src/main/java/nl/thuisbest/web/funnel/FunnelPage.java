package nl.thuisbest.web.funnel;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How referrals go.
 *
 * @param programmes to choose from, when there are several
 * @param open those that wait, or null for who sees numbers only
 * @param declined what was proposed instead, or null for who sees numbers only
 * @param invites whether the reader may invite referrers
 * @param departures whether the reader may see which decisions departed from what was asked
 */
public record FunnelPage(
        FunnelFilter filter,
        List<Choice> programmes,
        List<Row> rows,
        @Nullable List<Open> open,
        @Nullable List<Declined> declined,
        boolean invites,
        boolean departures)
        implements Page {
    public FunnelPage {
        programmes = List.copyOf(programmes);
        rows = List.copyOf(rows);
    }

    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A step.
     *
     * @param bar how long its bar is, of a hundred; 0 for a number that is not told
     * @param days median with range and number, or that they are not told
     */
    public record Row(String name, String reached, int bar, String days, String what) {}

    /**
     * A referral that waits.
     *
     * @param days how long it has been that turn
     * @param until what must be done by when, or empty
     */
    public record Open(
            TrajectoryId path,
            String name,
            String programme,
            Mark turn,
            String since,
            int days,
            String until,
            boolean late) {}

    /** What was proposed instead. */
    public record Declined(TrajectoryId path, String name, String on, String instead) {}
}
