package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Projection;

/** Every table that is computed from the journal; each append writes them all. */
public final class Projections {
    private Projections() {}

    /** By the rules that are shipped. */
    public static List<Projection> all() {
        return all(Rulebooks.shipped());
    }

    public static List<Projection> all(Rulebook rulebook) {
        return List.of(
                new TrajectoryProjection(rulebook),
                new OutcomeProjection(),
                new RegisterProjection(),
                new IntakeProjection());
    }
}
