package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Projection;

/** Every table that is computed from the journal; each append writes them all. */
public final class Projections {
    private Projections() {}

    /** By the rules that are shipped. */
    public static List<Projection> all() {
        return all(Rulebooks.shipped());
    }

    /** By rules that stay as they are. */
    public static List<Projection> all(Rulebook rulebook) {
        return all(Rules.of(rulebook));
    }

    public static List<Projection> all(Rules rules) {
        return List.of(
                new TrajectoryProjection(rules),
                new OutcomeProjection(),
                new RegisterProjection(),
                new IntakeProjection(),
                new DepartureProjection());
    }
}
