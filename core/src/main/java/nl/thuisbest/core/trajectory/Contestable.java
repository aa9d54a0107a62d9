package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.journal.Recorded;

/**
 * Which entries of a path are decisions that a complaint or a request to the court can be about.
 */
public final class Contestable {
    private Contestable() {}

    /** Decisions for the complaints committee (JW 6.5.1(1)), the latest last. */
    public static List<Recorded> byComplaint(Trajectory trajectory, ComplaintAbout about) {
        return trajectory.history().entries().stream()
                .filter(entry -> complaintAbout(entry.event()).filter(about::equals).isPresent())
                .toList();
    }

    /** Decisions for the court (JW 6.1.7(1), 6.1.12(5)(7)), the latest last. */
    public static List<Recorded> byRequest(Trajectory trajectory, CourtAbout about) {
        return trajectory.history().entries().stream()
                .filter(entry -> courtAbout(entry.event()).filter(about::equals).isPresent())
                .toList();
    }

    /** What a complaint against this entry would be about, when one is possible. */
    public static Optional<ComplaintAbout> complaintAbout(TrajectoryEvent event) {
        if (restriction(event).isPresent()) {
            return Optional.of(ComplaintAbout.MEASURE);
        }
        if (event instanceof RestrictionEvent.EscortRestrictionRecorded) {
            return Optional.of(ComplaintAbout.TRANSPORT_OR_COURT);
        }
        boolean leave =
                event instanceof StayEvent.LeaveGranted
                        || event instanceof StayEvent.LeaveRevoked
                        || event instanceof LeaveEvent.LeaveSeriesGranted
                        || event instanceof LeaveEvent.LeaveSeriesRevoked
                        || event instanceof LeaveEvent.LeaveRefused
                        || event instanceof LeaveEvent.LeaveConditionsChanged;
        return leave ? Optional.of(ComplaintAbout.LEAVE) : Optional.empty();
    }

    /** The measure that this entry decided on, or began. */
    public static Optional<RestrictionNo> restriction(TrajectoryEvent event) {
        if (event instanceof RestrictionEvent.RestrictionDecided e) {
            return Optional.of(e.number());
        }
        if (event instanceof RestrictionEvent.RestrictionApplied e) {
            return Optional.of(e.number());
        }
        return event instanceof RestrictionEvent.SeclusionBegun e
                ? Optional.of(e.number())
                : Optional.empty();
    }

    /** What a request to the court against this entry would be about, when one is possible. */
    public static Optional<CourtAbout> courtAbout(TrajectoryEvent event) {
        if (event instanceof LegalEvent.AdmittedOnCondition) {
            return Optional.of(CourtAbout.ADMISSION);
        }
        if (event instanceof LegalEvent.SuspensionWithdrawn) {
            return Optional.of(CourtAbout.SUSPENSION_WITHDRAWN);
        }
        if (event instanceof LegalEvent.AuthorisationRegistered) {
            return Optional.of(CourtAbout.AUTHORISATION);
        }
        return event instanceof PlanEvent.PlanAdopted
                        || event instanceof TitleEvent.ConditionalPlanChanged
                ? Optional.of(CourtAbout.PLAN_CHANGE)
                : Optional.empty();
    }

    public static DecisionNo number(Recorded entry) {
        return new DecisionNo(entry.revision());
    }

    /** The decision of that number as it stands in the journal. */
    public static Optional<TrajectoryEvent> decision(Trajectory trajectory, DecisionNo number) {
        return trajectory.history().entry(new EntryNo(number.value())).map(Recorded::event);
    }
}
