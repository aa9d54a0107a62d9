package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Remedies remedies,
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
                Remedies.NONE,
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
            case LegalEvent event -> after.withLegal(legal.evolve(event), event.on());
            case HelpEvent event ->
                    after.withCourse(course.evolve(event)).withStay(stay.evolve(event));
            case StayEvent event ->
                    after.withStay(stay.evolve(event))
                            .withSafety(safety.evolve(event))
                            .withPlan(plan.evolve(event), legal);
            case LeaveEvent event ->
                    after.withStay(stay.evolve(event)).withSafety(safety.evolve(event));
            case HomeEvent _ -> after;
            case PlanEvent event -> after.withPlan(plan.evolve(event), legal.evolve(event));
            case DaytimeEvent event -> after.withDaytime(daytime.evolve(event));
            case SafetyEvent event ->
                    after.withSafety(safety.evolve(event)).withStay(stay.evolve(event));
            case TimeOutEvent _ -> after;
            case MeasurementEvent event -> after.withMeasurements(measurements.evolve(event));
            case RestrictionEvent event -> after.withPlan(plan.evolve(event), legal);
            case RemedyEvent event -> after.overruled(remedies.evolve(event));
            case IncidentEvent event -> after.withSafety(safety.evolve(event));
            case ReferralEvent event -> after.withCourse(course.evolve(event));
            case AnalysisEvent _, ExpertEvent _, PlaceSearchEvent _ -> after;
            case RecordEvent _ -> after;
        };
    }

    /** Restrictive measures: those of the plan and those of emergencies. */
    public Restrictions restrictions() {
        return plan.restrictions();
    }

    /** The consent to a leave; for one of a series that to any of them (JW 6.4.1(3)). */
    public Optional<LegalEvent.ConsentGiven> consentTo(Leave leave) {
        return stay.decidedWith(leave).stream()
                .flatMap(one -> legal.consentTo(one.number()).stream())
                .reduce((_, later) -> later);
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
                remedies,
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
                remedies,
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
                remedies,
                history);
    }

    private Trajectory withLegal(Legal next, LocalDate on) {
        boolean titleOver = legal.titleToStayOn(on) && !next.titleToStayOn(on);
        return new Trajectory(
                id,
                revision,
                course,
                team,
                next,
                titleOver ? stay.titleOver(on) : stay,
                plan,
                daytime,
                safety,
                measurements,
                remedies,
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
                remedies,
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
                remedies,
                history);
    }

    private Trajectory withDaytime(Daytime next) {
        return new Trajectory(
                id,
                revision,
                course,
                team,
                legal,
                stay,
                plan,
                next,
                safety,
                measurements,
                remedies,
                history);
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
                remedies,
                history);
    }

    private Trajectory withMeasurements(Measurements next) {
        return new Trajectory(
                id, revision, course, team, legal, stay, plan, daytime, safety, next, remedies,
                history);
    }

    /** A ruling takes the force from decisions, or gives it back. */
    private Trajectory overruled(Remedies next) {
        var state = withRemedies(next);
        for (var turn : next.since(remedies)) {
            var entry = history.entry(new EntryNo(turn.decision().value()));
            if (entry.isPresent()) {
                var contested = entry.get().event();
                var title = RulingEffects.legal(state.legal, contested, turn);
                var plan = RulingEffects.plan(state.plan, contested, turn);
                state = state.withLegal(title, turn.from()).withPlan(plan, title);
                state = state.withStay(RulingEffects.stay(state.stay, contested, turn));
            }
        }
        return state;
    }

    private Trajectory withRemedies(Remedies next) {
        return new Trajectory(
                id,
                revision,
                course,
                team,
                legal,
                stay,
                plan,
                daytime,
                safety,
                measurements,
                next,
                history);
    }
}
