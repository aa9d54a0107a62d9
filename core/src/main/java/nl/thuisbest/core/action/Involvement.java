package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.trajectory.Trajectory;

/** Who stands as a member of the team of a path (JW 7.3.11(2)a: directly involved in the help). */
public final class Involvement {
    private static final List<RoleId> DIRECTING =
            List.of(Roles.TRAJECTBEGELEIDER, Roles.GEDRAGSWETENSCHAPPER);

    private Involvement() {}

    /**
     * Members of the team; and while a path is unclaimed everyone in a directing role, for somebody
     * must pick it up.
     */
    public static boolean of(Trajectory trajectory, Actor actor) {
        return trajectory.team().isMember(actor.staff())
                || (unclaimed(trajectory) && picksUp(actor));
    }

    /** Whether someone may pick up a path that nobody carries. */
    public static boolean picksUp(Actor actor) {
        return DIRECTING.stream().anyMatch(actor.roles()::contains);
    }

    /**
     * Whether nobody carries a running path: no coordinator and no behavioural scientist is in the
     * team, as after a referral from outside, or when who did has left.
     */
    public static boolean unclaimed(Trajectory trajectory) {
        return trajectory.course().running()
                && trajectory
                        .team()
                        .active()
                        .noneMatch(member -> DIRECTING.contains(member.role()));
    }
}
