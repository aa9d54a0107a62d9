package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.CancelledFor;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.SearchStep;
import org.jspecify.annotations.Nullable;

/** Leave in a series, its conditions, and what to do when someone is not back in time. */
public sealed interface LeaveAction extends Action {
    /**
     * Many leaves with one decision and one consent; each is gone on and come back from by itself.
     *
     * @param helpConditions about the help, {@code conditions} about behaviour (JW 6.4.1(2))
     */
    record PlanLeaveSeries(
            LeaveRhythm rhythm,
            LeavePurpose purpose,
            LeaveRoute route,
            List<Line> conditions,
            List<Line> helpConditions,
            LocalDate on)
            implements LeaveAction {}

    /**
     * Not granting what was planned; of a series all of it. A complaint is possible (JW 6.5.1(1)d).
     */
    record RefuseLeave(LeaveNo leave, Story reason, LocalDate on) implements LeaveAction {}

    /** One leave that does not go on at the wish of the young person or the family. */
    record CancelLeave(LeaveNo leave, CancelledFor whose, @Nullable Story reason, LocalDate on)
            implements LeaveAction {}

    /**
     * Of all that is left of a series.
     *
     * @param leave any of the series
     * @param notKept which condition was not kept, asked when it may (JW 6.4.1(5))
     */
    record RevokeLeaveSeries(
            LeaveNo leave, boolean must, Story reason, @Nullable Story notKept, LocalDate on)
            implements LeaveAction {}

    /**
     * @param easier whether they only become easier; else one was not kept (JW 6.4.1(5))
     */
    record ChangeLeaveConditions(
            LeaveNo leave,
            boolean easier,
            List<Line> conditions,
            List<Line> helpConditions,
            @Nullable Story notKept,
            LocalDate on)
            implements LeaveAction {}

    /** How it went, after someone was noted back in one tap. */
    record TellLeave(LeaveNo leave, Story howItWent, LocalDate on) implements LeaveAction {}

    /** "Niet terug op tijd": a fact, with its own steps. */
    record RecordNotBack(LeaveNo leave, @Nullable Story note, LocalDate on)
            implements LeaveAction {}

    record TakeSearchStep(SearchStep step, @Nullable Story result, LocalDate on)
            implements LeaveAction {}

    /** Once someone is back: what happened, in own words, and what helps. */
    record TalkAfterReturn(StaffId by, Story ownWords, Story whatHelps, LocalDate on)
            implements LeaveAction {}
}
