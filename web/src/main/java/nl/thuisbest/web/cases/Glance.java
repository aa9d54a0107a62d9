package nl.thuisbest.web.cases;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.web.due.AlarmRow;
import org.jspecify.annotations.Nullable;

/**
 * What a list and the page of the day show of a path.
 *
 * @param alarms what is wrong, the worst first
 * @param open what is due and not done, the earliest first
 * @param tonight null before anything is known of the night
 */
public record Glance(
        CaseRow row, List<AlarmRow> alarms, List<Duty> open, @Nullable DayStatus tonight) {
    public Glance {
        alarms = List.copyOf(alarms);
        open = List.copyOf(open);
    }

    /**
     * What is due and belongs to the roles of who looks.
     *
     * @param everything duties of every role, not of one's own only
     */
    public List<Duty> due(Actor actor, boolean everything) {
        return open.stream().filter(duty -> everything || actor.is(duty.owner())).toList();
    }
}
