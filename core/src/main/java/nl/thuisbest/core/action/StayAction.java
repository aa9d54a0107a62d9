package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** The stay inside, leave, and the way home. */
public sealed interface StayAction extends Action {
    /**
     * A decision that needs a title; that someone is inside is a fact of its own ({@link
     * RecordNight}).
     *
     * @param deviation the reason when the team is not complete (S1) or the planned return lies
     *     later than the programme's norm
     */
    record Place(
            SiteId site,
            Line group,
            @Nullable Line room,
            @Nullable LocalDate plannedReturn,
            @Nullable Story deviation,
            LocalDate on)
            implements StayAction {}

    /**
     * @param deviation the reason when it starts later than the placement (S1: on the same day)
     */
    record StartMst(StaffId therapist, @Nullable Story deviation, LocalDate on)
            implements StayAction {}

    /**
     * Where someone sleeps from the night of {@code on}; a fact, never refused for being unlawful.
     */
    record RecordNight(Whereabouts where, @Nullable Story note, LocalDate on)
            implements StayAction {}

    /**
     * @param helpConditions about the help, {@code conditions} about behaviour (JW 6.4.1(2))
     */
    record PlanLeave(
            Period period,
            LeavePurpose purpose,
            LeaveRoute route,
            List<Line> conditions,
            List<Line> helpConditions,
            LocalDate on)
            implements StayAction {
        public PlanLeave(
                Period period,
                LeavePurpose purpose,
                LeaveRoute route,
                List<Line> conditions,
                LocalDate on) {
            this(period, purpose, route, conditions, List.of(), on);
        }
    }

    /**
     * JW 6.4.1: by the jeugdhulpverantwoordelijke, with consent if he or she is no behavioural
     * scientist. Of a series all leaves at once.
     */
    record GrantLeave(LeaveNo leave, LocalDate on) implements StayAction {}

    record StartLeave(LeaveNo leave, LocalDate on) implements StayAction {}

    /**
     * @param howItWent left out when someone is only noted back; it is asked then
     */
    record EndLeave(LeaveNo leave, @Nullable Story howItWent, LocalDate on) implements StayAction {}

    /**
     * @param must continuing is no longer responsible (JW 6.4.1(4)); else a condition was not kept
     *     (6.4.1(5))
     * @param notKept which condition, when it may
     */
    record RevokeLeave(
            LeaveNo leave, boolean must, Story reason, @Nullable Story notKept, LocalDate on)
            implements StayAction {}

    record PlanReturn(LocalDate returnOn, @Nullable Story reason, LocalDate on)
            implements StayAction {}

    record MeetGate(GateId gate, Story evidence, LocalDate on) implements StayAction {}

    record ReopenGate(GateId gate, Story reason, LocalDate on) implements StayAction {}

    /**
     * Home with leave for the first weeks (S1).
     *
     * @param dayPlan the plan for the days, asked when a gate is open (care-rules 1)
     */
    record ReturnHome(LeaveNo leave, @Nullable Story dayPlan, LocalDate on) implements StayAction {}

    /**
     * The decision that needs a reason: why closed stay is still needed to prevent withdrawal from
     * help.
     */
    record StayLonger(
            LocalDate newReturn,
            DelayCause cause,
            Story whyClosedStayIsNeeded,
            StaffId toldBy,
            LocalDate on)
            implements StayAction {}

    /** One tap, effective at once, papers after (care-rules 2). */
    record LetGo(Whereabouts where, @Nullable Story remark, LocalDate on) implements StayAction {}
}
