package nl.thuisbest.web.due;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;

/** What is due on a path and belongs to the roles of who looks. */
public final class OwnDuties {
    private OwnDuties() {}

    /**
     * @param everything duties of every role, not of one's own only
     */
    public static List<Duty> of(
            Trajectory state, Rulebook rulebook, LocalDate today, Actor actor, boolean everything) {
        return Duties.open(state, rulebook, today).stream()
                .filter(duty -> everything || actor.is(duty.owner()))
                .toList();
    }
}
