package nl.thuisbest.benchmark.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.DaytimeAction;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.staff.Colleagues;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is measured: on a path of a fictional family that is on its way. */
@State(Scope.Benchmark)
public class Core {
    static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final long SEED = 2026;
    private static final int FAMILIES = 24;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final Actor coordinator = Colleagues.ROOS.actor();
    private final Action action =
            new DaytimeAction.ContactSchool(
                    new Line("vmbo De Kade"),
                    new Line("zorgcoördinator"),
                    new Story("School wil terugkeer bespreken als er een startdatum is."),
                    TODAY);
    private TrajectoryId id = new TrajectoryId(new UUID(0, 0));
    private List<Recorded> journal = List.of();
    private Trajectory state = Trajectory.none(id);

    /** The longest of the paths that run and that this coordinator has. */
    @Setup
    public void walk() {
        var path =
                new Families(rulebook, SEED, TODAY)
                        .first(FAMILIES)
                        .filter(one -> one.state().course().closed().isEmpty())
                        .filter(one -> permitted(one.state()))
                        .max((a, b) -> Integer.compare(a.journal().size(), b.journal().size()))
                        .orElseThrow();
        id = path.state().id();
        journal = path.journal();
        state = path.state();
    }

    int entries() {
        return journal.size();
    }

    @Benchmark
    public Trajectory fold() {
        return Trajectory.replay(id, journal);
    }

    @Benchmark
    public Decision<? extends TrajectoryEvent> decide() {
        if (!permitted(state)) {
            throw new IllegalStateException("this path is in other hands");
        }
        return Actions.decide(state, action, situation());
    }

    @Benchmark
    public List<Duty> duties() {
        return Duties.open(state, rulebook, TODAY);
    }

    private boolean permitted(Trajectory path) {
        var type = Actions.find(action.code()).orElseThrow();
        return Actions.permits(type, path, situation());
    }

    private Situation situation() {
        return new Situation(rulebook, coordinator, TODAY, UUID::randomUUID);
    }
}
