package nl.thuisbest.web.incidents;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.evaluation.SmallNumbers;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Incidents of the paths that the reader works on, or numbers of all paths without a name.
 *
 * @param rows null for who sees numbers only
 * @param numbers null for who does not see numbers of all paths
 */
public record IncidentsPage(
        IncidentsFilter filter, @Nullable List<Row> rows, @Nullable Numbers numbers)
        implements Page {
    /** One incident: what remains, never what happened. */
    public record Row(
            TrajectoryId path,
            String who,
            String number,
            String on,
            String kind,
            List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** Numbers of a year, the smallest ones not told. */
    public record Numbers(LocalDate from, LocalDate until, int paths, List<Count> counts) {
        public Numbers {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many of one kind.
     *
     * @param kind null for all together
     */
    public record Count(@Nullable IncidentKind kind, int all, int open, int unreported) {
        /** Whether a number could point to one family. */
        public static boolean small(int number) {
            return number > 0 && SmallNumbers.small(number);
        }
    }
}
