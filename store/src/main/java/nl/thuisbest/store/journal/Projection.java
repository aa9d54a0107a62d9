package nl.thuisbest.store.journal;

import java.util.List;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * A table with one row per path that follows from the state alone: no clock, no other path, and no
 * text of a person, for a row is not encrypted.
 */
public interface Projection {
    String table();

    /**
     * Changes with the way rows are computed and with the rules they are computed by; then the
     * table is made anew at the next start.
     */
    String version();

    /** All its columns; {@code stream} is its key. */
    List<String> columns();

    /** The row by the names of its columns, as JSON writes them; what is left out is NULL. */
    Tree.Node row(Trajectory state);
}
