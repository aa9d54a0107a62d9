package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** A series of leaves, what becomes of each, and not being back in time (JW 6.4.1). */
public sealed interface LeaveEvent extends TrajectoryEvent {
    /**
     * Many leaves that are one decision: every weekend, the weeks after the return.
     *
     * @param first number of the first leave; the others follow in the order of their periods
     * @param helpConditions about the help (JW 6.4.1(2))
     * @param conditions about behaviour and what was agreed (JW 6.4.1(2))
     */
    record LeaveSeriesPlanned(
            LeaveSeriesNo number,
            LeaveNo first,
            List<Period> periods,
            LeavePurpose purpose,
            LeaveRoute route,
            List<Line> helpConditions,
            List<Line> conditions,
            LocalDate on)
            implements LeaveEvent {}

    /**
     * @param decidedBy the jeugdhulpverantwoordelijke; JW 6.4.1(1), (3)
     */
    record LeaveSeriesGranted(
            LeaveSeriesNo number, StaffId decidedBy, @Nullable StaffId consentBy, LocalDate on)
            implements LeaveEvent {}

    /**
     * JW 6.4.1(4) must, (5) may.
     *
     * @param notKept which condition was not kept, when it may
     */
    record LeaveSeriesRevoked(
            LeaveSeriesNo number, boolean must, Story reason, @Nullable Story notKept, LocalDate on)
            implements LeaveEvent {}

    /** Planned leave that is not granted, with the reason; a complaint is possible. */
    record LeaveRefused(LeaveNo number, StaffId decidedBy, Story reason, LocalDate on)
            implements LeaveEvent {}

    /** One leave that does not go on at the wish of the young person or the family. */
    record LeaveCancelled(LeaveNo number, CancelledFor whose, @Nullable Story reason, LocalDate on)
            implements LeaveEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * Other conditions from now on: stricter only when one was not kept (JW 6.4.1(5)).
     *
     * @param notKept which was not kept, or null when they become easier
     */
    record LeaveConditionsChanged(
            LeaveNo number,
            List<Line> helpConditions,
            List<Line> conditions,
            @Nullable Story notKept,
            StaffId decidedBy,
            LocalDate on)
            implements LeaveEvent {}

    /** How a leave went, told after someone was noted back in one tap. */
    record LeaveTold(LeaveNo number, Story howItWent, LocalDate on) implements LeaveEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /** From the night of {@code on} nobody sees someone who should have been back. */
    record NotBackInTime(LeaveNo number, @Nullable Story note, LocalDate on)
            implements LeaveEvent {}

    /** One thing that was done to find someone, and what came of it. */
    record SearchStepTaken(SearchStep step, @Nullable Story result, LocalDate on)
            implements LeaveEvent {}

    /**
     * Talked through after coming back, by someone the young person trusts.
     *
     * @param ownWords of the young person
     * @param whatHelps what would have helped, and what is agreed now
     */
    record ReturnTalkedThrough(StaffId by, Story ownWords, Story whatHelps, LocalDate on)
            implements LeaveEvent {}
}
