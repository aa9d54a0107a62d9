package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Authorisations of the court, allocations of the municipality, consents and notices. */
public sealed interface LegalEvent extends TrajectoryEvent {
    /**
     * @param declaration who of the behavioural scientists declared, with register number; JW
     *     6.1.2(5), 6.1.8(4)
     */
    record AuthorisationRegistered(
            AuthorisationNo number,
            AuthorisationKind kind,
            Frame frame,
            Period period,
            Line court,
            @Nullable Line declaration,
            LocalDate on)
            implements LegalEvent {}

    /**
     * The frame of the help with its own end: an OTS runs by its own clock (care-rules 10), consent
     * of the legal representative is noted here too (JW 6.1.2(3)).
     *
     * @param period from the first day; the last day is that of the order, or of the authorisation
     *     consented to
     */
    record FrameRegistered(Frame frame, Period period, @Nullable Line decidedBy, LocalDate on)
            implements LegalEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * Execution suspended by the provider; JW 6.1.12(5).
     *
     * @param secondName who looked along when the one who decided also consented (care-rules 7)
     */
    record AuthorisationSuspended(
            AuthorisationNo number,
            StaffId consentBy,
            Story reason,
            @Nullable Line secondName,
            LocalDate on)
            implements LegalEvent {}

    /** JW 6.1.12(5); Raad and college are told (6.1.12(6)), the way to the judge is 6.1.7. */
    record SuspensionWithdrawn(AuthorisationNo number, Story reason, LocalDate on)
            implements LegalEvent {}

    /**
     * Admission while a conditional authorisation is in force; from then on it counts as an
     * ordinary one; JW 6.1.6.
     */
    record AdmittedOnCondition(AuthorisationNo number, boolean must, Story reason, LocalDate on)
            implements LegalEvent {}

    record AuthorisationEnded(
            AuthorisationNo number, AuthorisationEnd cause, @Nullable Story reason, LocalDate on)
            implements LegalEvent {}

    record AllocationRegistered(
            AllocationNo number,
            Product product,
            Period period,
            Line municipality,
            @Nullable Line reference,
            LocalDate on)
            implements LegalEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }

    record ConsentGiven(
            ConsentTo to, @Nullable LeaveNo leave, StaffId by, @Nullable Story remark, LocalDate on)
            implements LegalEvent {}

    /** A duty to tell that was met: which, to whom, how. */
    record NoticeGiven(ClockId duty, Recipient recipient, Channel channel, LocalDate on)
            implements LegalEvent {}

    /** Somebody could not be reached; blocks nothing, calling stays on the list (care-rules 3). */
    record NoticeAttempted(ClockId duty, Recipient recipient, Line attempt, LocalDate on)
            implements LegalEvent {}
}
