package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Where someone sleeps, leave, and the way home. */
public sealed interface StayEvent extends TrajectoryEvent {
    /**
     * @param plannedReturn when given; else the programme's norm counts from {@code on}
     * @param deviation the reason when a norm of the programme was departed from
     */
    record Placed(
            SiteId site,
            Line group,
            @Nullable Line room,
            @Nullable LocalDate plannedReturn,
            @Nullable Story deviation,
            LocalDate on)
            implements StayEvent {}

    /**
     * MST starts at home; S1: on the day of placement.
     *
     * @param deviation the reason when it started later
     */
    record MstStarted(StaffId therapist, @Nullable Story deviation, LocalDate on)
            implements StayEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /** From the night of {@code on} someone sleeps there, until a next fact. */
    record SleptElsewhere(Whereabouts where, @Nullable Story note, LocalDate on)
            implements StayEvent {}

    /**
     * @param period nights at home: from the first night until the day of coming back
     * @param conditions about behaviour and what was agreed (JW 6.4.1(2))
     * @param helpConditions about the help (JW 6.4.1(2))
     */
    record LeavePlanned(
            LeaveNo number,
            Period period,
            LeavePurpose purpose,
            LeaveRoute route,
            List<Line> conditions,
            List<Line> helpConditions,
            LocalDate on)
            implements StayEvent {
        public LeavePlanned(
                LeaveNo number,
                Period period,
                LeavePurpose purpose,
                LeaveRoute route,
                List<Line> conditions,
                LocalDate on) {
            this(number, period, purpose, route, conditions, List.of(), on);
        }
    }

    /**
     * @param decidedBy the jeugdhulpverantwoordelijke; JW 6.4.1(1), (3)
     */
    record LeaveGranted(
            LeaveNo number, StaffId decidedBy, @Nullable StaffId consentBy, LocalDate on)
            implements StayEvent {}

    record LeaveStarted(LeaveNo number, LocalDate on) implements StayEvent {}

    /**
     * @param howItWent null when someone was only noted back; it is asked then
     */
    record LeaveEnded(LeaveNo number, @Nullable Story howItWent, LocalDate on)
            implements StayEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * JW 6.4.1(4) must, (5) may.
     *
     * @param notKept which condition was not kept, when it may
     */
    record LeaveRevoked(
            LeaveNo number, boolean must, Story reason, @Nullable Story notKept, LocalDate on)
            implements StayEvent {
        public LeaveRevoked(LeaveNo number, boolean must, Story reason, LocalDate on) {
            this(number, must, reason, null, on);
        }
    }

    record ReturnPlanned(LocalDate returnOn, @Nullable Story reason, LocalDate on)
            implements StayEvent {}

    record GateMet(GateId gate, Story evidence, LocalDate on) implements StayEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    record GateReopened(GateId gate, Story reason, LocalDate on) implements StayEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * Home with leave.
     *
     * @param openGates gates that were open, known to whom decided
     * @param dayPlan the plan for the days when a gate was open
     */
    record ReturnedHome(
            LeaveNo leave,
            List<GateId> openGates,
            @Nullable Story dayPlan,
            StaffId decidedBy,
            LocalDate on)
            implements StayEvent {}

    /**
     * A decision that needs a reason and a name (care-rules 1); the young person is told by a named
     * person.
     */
    record StayProlonged(
            LocalDate newReturn,
            DelayCause cause,
            Story whyClosedStayIsNeeded,
            StaffId decidedBy,
            StaffId toldBy,
            LocalDate on)
            implements StayEvent {}

    /**
     * Let go at once: the title ended, or closed stay is no longer needed. Papers come after
     * (care-rules 2).
     */
    record LetGo(Whereabouts where, @Nullable Story remark, LocalDate on) implements StayEvent {}
}
