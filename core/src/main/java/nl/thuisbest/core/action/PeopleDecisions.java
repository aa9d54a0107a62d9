package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides the actions of {@link PeopleAction}: the family's people, and who of the team comes and
 * goes.
 */
final class PeopleDecisions {
    static final Refusal UNKNOWN_ROLE = Refusal.order("unknown-role");
    static final Refusal UNKNOWN_TASK = Refusal.order("unknown-task");
    static final Refusal ALREADY_MEMBER = Refusal.order("already-member").at("staff");
    static final Refusal NOT_A_MEMBER = Refusal.order("not-a-member").at("staff");
    static final Refusal STANDS_IN_FOR_NOBODY =
            Refusal.order("stands-in-for-nobody").at("standsInFor");

    private PeopleDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        PeopleAction.NamePerson.class,
                        "people",
                        Checks::referred,
                        PeopleDecisions::name),
                TeamForming.type(),
                ActionType.decision(
                        PeopleAction.JoinTeam.class,
                        "team",
                        Checks::referred,
                        PeopleDecisions::join),
                ActionType.fact(
                        PeopleAction.LeaveTeam.class,
                        "team",
                        Checks::referred,
                        PeopleDecisions::leave),
                ActionType.decision(
                        PeopleAction.GiveTask.class,
                        "team",
                        Checks::running,
                        PeopleDecisions::giveTask));
    }

    private static Decision<PeopleEvent.PersonNamed> name(
            Trajectory trajectory, PeopleAction.NamePerson action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new PeopleEvent.PersonNamed(
                                        new PersonId(situation.ids().get()),
                                        action.relation(),
                                        action.gezag(),
                                        action.carer(),
                                        action.on())));
    }

    /** A stand-in is a named person for a named person (care-rules 16). */
    private static Decision<PeopleEvent.MemberJoined> join(
            Trajectory trajectory, PeopleAction.JoinTeam action, Situation situation) {
        var other = action.standsInFor();
        boolean forNobody =
                other != null
                        && (other.equals(action.staff()) || !trajectory.team().isMember(other));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(unknown(trajectory, action.role(), situation), UNKNOWN_ROLE.at("role"))
                .orWhen(isMember(trajectory, action.staff(), action.role()), ALREADY_MEMBER)
                .orWhen(forNobody, STANDS_IN_FOR_NOBODY)
                .orAccept(() ->
                        List.of(
                                new PeopleEvent.MemberJoined(
                                        action.staff(), action.role(), other, action.on())));
    }

    private static Decision<PeopleEvent.MemberLeft> leave(
            Trajectory trajectory, PeopleAction.LeaveTeam action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(!isMember(trajectory, action.staff(), action.role()), NOT_A_MEMBER)
                .orAccept(() ->
                        List.of(
                                new PeopleEvent.MemberLeft(
                                        action.staff(),
                                        action.role(),
                                        action.handover(),
                                        action.on())));
    }

    private static Decision<PeopleEvent.TaskGiven> giveTask(
            Trajectory trajectory, PeopleAction.GiveTask action, Situation situation) {
        boolean unknown =
                trajectory.exists()
                        && situation.programmeOf(trajectory).tasks().stream()
                                .noneMatch(task -> task.id().equals(action.task()));
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(unknown, UNKNOWN_TASK.at("task"))
                .orWhen(!trajectory.team().isMember(action.staff()), NOT_A_MEMBER)
                .orAccept(() ->
                        List.of(
                                new PeopleEvent.TaskGiven(
                                        action.task(), action.staff(), action.on())));
    }

    static boolean isMember(Trajectory trajectory, StaffId staff, RoleId role) {
        return trajectory
                .team()
                .active()
                .anyMatch(m -> m.staff().equals(staff) && m.role().equals(role));
    }

    /** A role of the programme of this path. */
    static boolean unknown(Trajectory trajectory, RoleId role, Situation situation) {
        return trajectory.exists()
                && situation.programmeOf(trajectory).roles().stream()
                        .noneMatch(r -> r.id().equals(role));
    }
}
