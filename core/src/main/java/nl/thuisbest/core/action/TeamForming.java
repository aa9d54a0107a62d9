package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Role;
import nl.thuisbest.core.programme.Task;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The fixed team and its tasks, agreed at the start (S0, S2). A role or task without anyone asks a
 * reason; it keeps nobody waiting.
 */
final class TeamForming {
    static final Refusal NOBODY = Refusal.order("team-of-nobody").at("members");
    static final Refusal TASK_FOR_OUTSIDER = Refusal.order("task-for-outsider").at("tasks");

    private static final Source FROM_THE_START = new Source("S2");

    private TeamForming() {}

    static ActionType<PeopleAction.FormTeam> type() {
        return ActionType.decision(
                PeopleAction.FormTeam.class, "team", Checks::running, TeamForming::form);
    }

    private static Decision<PeopleEvent> form(
            Trajectory trajectory, PeopleAction.FormTeam action, Situation situation) {
        var running = Checks.running(trajectory, situation);
        if (!running.isEmpty()) {
            return new Decision.Refused<>(running);
        }
        var programme = situation.programmeOf(trajectory);
        var missing = missing(programme, trajectory.team(), action);
        var undivided = undivided(programme, trajectory.team(), action);
        var departures =
                Stream.concat(
                                missing.stream().map(TeamForming::asked),
                                undivided.stream().map(TeamForming::asked))
                        .toList();
        return Decision.refuseWhen(action.members().isEmpty(), NOBODY)
                .and(unknown(trajectory, action, situation))
                .and(outsiders(trajectory.team(), action))
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", departures))
                .orAccept(() -> {
                    var events = comingAndTasks(trajectory, action);
                    events.add(
                            new PeopleEvent.TeamFormed(
                                    missing.stream().map(Role::id).toList(),
                                    undivided.stream().map(Task::id).toList(),
                                    departures.isEmpty() ? null : action.deviation(),
                                    action.on()));
                    return events;
                });
    }

    /** Needed roles that nobody has, also not with this team. */
    private static List<Role> missing(
            Programme programme, Team team, PeopleAction.FormTeam action) {
        return programme.roles().stream()
                .filter(Role::needed)
                .filter(role -> team.inRole(role.id()).isEmpty())
                .filter(role -> action.members().stream().noneMatch(has(role.id())))
                .toList();
    }

    private static Predicate<PeopleAction.Member> has(RoleId role) {
        return member -> member.role().equals(role);
    }

    /** Tasks that nobody has; a task of a role that is not needed may wait for someone in it. */
    private static List<Task> undivided(
            Programme programme, Team team, PeopleAction.FormTeam action) {
        return programme.tasks().stream()
                .filter(task -> needed(programme, task.usual()))
                .filter(task -> !team.tasks().containsKey(task.id()))
                .filter(task -> action.tasks().stream().noneMatch(t -> t.task().equals(task.id())))
                .toList();
    }

    private static boolean needed(Programme programme, RoleId role) {
        return programme.roles().stream().anyMatch(r -> r.needed() && r.id().equals(role));
    }

    private static Refusal asked(Role role) {
        return asked("role-missing", role.force(), role.source(), Map.of("role", role.id()));
    }

    private static Refusal asked(Task task) {
        return asked("task-undivided", task.force(), task.source(), Map.of("task", task.id()));
    }

    /**
     * To form a team is to begin: also where the law asks for someone, his or her absence is no
     * ground to refuse the others. That the team is whole at the start is from S2.
     */
    private static Refusal asked(
            String code, Force force, Source source, Map<String, Object> about) {
        return force == Force.LAW
                ? new Refusal(code, Force.PROGRAMME, FROM_THE_START, null, about)
                : new Refusal(code, force, source, null, about);
    }

    private static List<Refusal> unknown(
            Trajectory trajectory, PeopleAction.FormTeam action, Situation situation) {
        var tasks = situation.programmeOf(trajectory).tasks().stream().map(Task::id).toList();
        var reasons = new ArrayList<Refusal>();
        for (var member : action.members()) {
            if (PeopleDecisions.unknown(trajectory, member.role(), situation)) {
                reasons.add(PeopleDecisions.UNKNOWN_ROLE.at("members").with("role", member.role()));
            }
        }
        for (var task : action.tasks()) {
            if (!tasks.contains(task.task())) {
                reasons.add(PeopleDecisions.UNKNOWN_TASK.at("tasks").with("task", task.task()));
            }
        }
        return reasons;
    }

    private static List<Refusal> outsiders(Team team, PeopleAction.FormTeam action) {
        return action.tasks().stream()
                .filter(task -> !team.isMember(task.staff()))
                .filter(task ->
                        action.members().stream().noneMatch(m -> m.staff().equals(task.staff())))
                .map(task -> TASK_FOR_OUTSIDER.with("task", task.task()))
                .toList();
    }

    /** Who is a member already does not join twice. */
    private static List<PeopleEvent> comingAndTasks(
            Trajectory trajectory, PeopleAction.FormTeam action) {
        var events = new ArrayList<PeopleEvent>();
        action.members().stream()
                .distinct()
                .filter(m -> !PeopleDecisions.isMember(trajectory, m.staff(), m.role()))
                .map(m -> new PeopleEvent.MemberJoined(m.staff(), m.role(), null, action.on()))
                .forEach(events::add);
        action.tasks().stream()
                .map(t -> new PeopleEvent.TaskGiven(t.task(), t.staff(), action.on()))
                .forEach(events::add);
        return events;
    }
}
