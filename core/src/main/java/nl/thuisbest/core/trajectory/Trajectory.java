package nl.thuisbest.core.trajectory;

import java.util.List;
import nl.thuisbest.core.journal.Corrections;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;

/**
 * The state of a path after so many entries: its parts, each folded from its own events. Nothing
 * here is stored; all of it is computed from the journal.
 */
public record Trajectory(
        TrajectoryId id,
        int revision,
        Course course,
        Team team,
        Legal legal,
        Stay stay,
        Plan plan,
        Daytime daytime,
        Safety safety,
        Measurements measurements,
        History history) {

    /** A path of which nothing has happened yet. */
    public static Trajectory none(TrajectoryId id) {
        return new Trajectory(
                id,
                0,
                Course.NONE,
                Team.NONE,
                Legal.NONE,
                Stay.NONE,
                Plan.NONE,
                Daytime.NONE,
                Safety.NONE,
                Measurements.NONE,
                History.NONE);
    }

    /** Folds a whole journal, corrections put in their places first. */
    public static Trajectory replay(TrajectoryId id, List<Recorded> entries) {
        var state = none(id);
        for (var entry : Corrections.applied(entries)) {
            state = state.evolve(entry);
        }
        return state;
    }

    /**
     * Whether the next entry can be folded on without starting anew; a correction changes what came
     * before.
     */
    public static boolean foldsOn(Recorded entry) {
        return !(entry.event() instanceof RecordEvent);
    }

    public Trajectory evolve(Recorded entry) {
        if (entry.revision() != revision + 1) {
            throw new CorruptHistory("entry " + entry.revision() + " after entry " + revision);
        }
        var next = entry.event();
        var after = withHistory(entry);
        return switch (next) {
            case CourseEvent event -> after.withCourse(course.evolve(event));
            case PeopleEvent event -> after.withTeam(team.evolve(event));
            case LegalEvent event -> after.withLegal(legal.evolve(event), event);
            case StayEvent event ->
                    after.withStay(stay.evolve(event)).withSafety(safety.evolve(event));
            case PlanEvent event -> after.withPlan(plan.evolve(event), legal.evolve(event));
            case DaytimeEvent event -> after.withDaytime(daytime.evolve(event));
            case SafetyEvent event ->
                    after.withSafety(safety.evolve(event)).withStay(stay.evolve(event));
            case MeasurementEvent event -> after.withMeasurements(measurements.evolve(event));
            case RecordEvent _ -> after;
        };
    }

    public boolean exists() {
        return revision > 0;
    }

    private Trajectory withHistory(Recorded entry) {
        return new Trajectory(
                id,
                entry.revision(),
                course,
                team,
                legal,
                stay,
                plan,
                daytime,
                safety,
                measurements,
                history.with(entry));
    }

    private Trajectory withCourse(Course next) {
        return new Trajectory(
                id,
                revision,
                next,
                team,
                legal,
                stay,
                plan,
                daytime,
                safety,
                measurements,
                history);
    }

    private Trajectory withTeam(Team next) {
        return new Trajectory(
                id,
                revision,
                course,
                next,
                legal,
                stay,
                plan,
                daytime,
                safety,
                measurements,
                history);
    }

    private Trajectory withLegal(Legal next, LegalEvent event) {
        boolean titleOver = legal.titleToStayOn(event.on()) && !next.titleToStayOn(event.on());
        return new Trajectory(
                id,
                revision,
                course,
                team,
                next,
                titleOver ? stay.titleOver(event.on()) : stay,
                plan,
                daytime,
                safety,
                measurements,
                history);
    }

    private Trajectory withStay(Stay next) {
        return new Trajectory(
                id,
                revision,
                course,
                team,
                legal,
                next,
                plan,
                daytime,
                safety,
                measurements,
                history);
    }

    private Trajectory withPlan(Plan next, Legal nextLegal) {
        return new Trajectory(
                id,
                revision,
                course,
                team,
                nextLegal,
                stay,
                next,
                daytime,
                safety,
                measurements,
                history);
    }

    private Trajectory withDaytime(Daytime next) {
        return new Trajectory(
                id, revision, course, team, legal, stay, plan, next, safety, measurements, history);
    }

    private Trajectory withSafety(Safety next) {
        return new Trajectory(
                id,
                revision,
                course,
                team,
                legal,
                stay,
                plan,
                daytime,
                next,
                measurements,
                history);
    }

    private Trajectory withMeasurements(Measurements next) {
        return new Trajectory(
                id, revision, course, team, legal, stay, plan, daytime, safety, next, history);
    }
}
