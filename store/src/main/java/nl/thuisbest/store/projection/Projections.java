package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.store.journal.Projection;

/** Every table that is computed from the journal; each append writes them all. */
public final class Projections {
    private Projections() {}

    public static List<Projection> all() {
        return List.of(new TrajectoryProjection(), new OutcomeProjection());
    }
}
