package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Authorisations of the court, allocations of the municipality, consents and notices. */
public sealed interface LegalEvent extends TrajectoryEvent
        permits LegalEvent.AuthorisationRegistered,
                LegalEvent.LetterMade,
                LegalEvent.FrameRegistered,
                LegalEvent.AuthorisationSuspended,
                LegalEvent.SuspensionWithdrawn,
                LegalEvent.AdmittedOnCondition,
                LegalEvent.AuthorisationEnded,
                LegalEvent.AllocationRegistered,
                LegalEvent.ConsentGiven,
                LegalEvent.NoticeGiven,
                LegalEvent.NoticeAttempted,
                TitleEvent,
                DocumentEvent,
                ShieldingEvent {
    /**
     * @param declaration who of the behavioural scientists declared, with register number; JW
     *     6.1.2(5), 6.1.8(4)
     * @param expert in which register, and examined when
     * @param unexamined why examining was factually impossible, in an emergency (JW 6.1.3(3))
     * @param grant what more is known of the decision of the court
     */
    record AuthorisationRegistered(
            AuthorisationNo number,
            AuthorisationKind kind,
            Frame frame,
            Period period,
            Line court,
            @Nullable Line declaration,
            LocalDate on,
            @Nullable Expert expert,
            @Nullable Story unexamined,
            @Nullable Grant grant)
            implements LegalEvent {
        /** What was known in the first form. */
        public AuthorisationRegistered(
                AuthorisationNo number,
                AuthorisationKind kind,
                Frame frame,
                Period period,
                Line court,
                @Nullable Line declaration,
                LocalDate on) {
            this(number, kind, frame, period, court, declaration, on, null, null, null);
        }
    }

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

    /**
     * @param reference the number of the allocation
     * @param productCode as the municipality writes it: {@code 43A22}
     * @param decidedOn when the municipality decided
     */
    record AllocationRegistered(
            AllocationNo number,
            Product product,
            Period period,
            Line municipality,
            @Nullable Line reference,
            LocalDate on,
            @Nullable Volume volume,
            @Nullable Line productCode,
            @Nullable LocalDate decidedOn)
            implements LegalEvent {
        /** What was known in the first form. */
        public AllocationRegistered(
                AllocationNo number,
                Product product,
                Period period,
                Line municipality,
                @Nullable Line reference,
                LocalDate on) {
            this(number, product, period, municipality, reference, on, null, null, null);
        }

        /** The same until and with that day; nothing when it would have no day. */
        Optional<AllocationRegistered> endedAfter(LocalDate last) {
            if (!last.isBefore(period.last())) {
                return Optional.of(this);
            }
            return last.isBefore(period.from())
                    ? Optional.empty()
                    : Optional.of(
                            new AllocationRegistered(
                                    number,
                                    product,
                                    Period.ofDays(period.from(), last),
                                    municipality,
                                    reference,
                                    on,
                                    volume,
                                    productCode,
                                    decidedOn));
        }

        @Override
        public About about() {
            return About.TEAM;
        }
    }

    record ConsentGiven(
            ConsentTo to, @Nullable LeaveNo leave, StaffId by, @Nullable Story remark, LocalDate on)
            implements LegalEvent {}

    /**
     * A duty to tell that was met: which, to whom, how.
     *
     * @param decision the entry it tells of, when it tells of a decision
     * @param letter the letter that was sent, when its text was kept
     * @param person who was told, when each of several is told apart; older entries do not say
     */
    record NoticeGiven(
            ClockId duty,
            Recipient recipient,
            Channel channel,
            @Nullable EntryNo decision,
            @Nullable LetterNo letter,
            LocalDate on,
            @Nullable PersonId person)
            implements LegalEvent {
        public NoticeGiven(ClockId duty, Recipient recipient, Channel channel, LocalDate on) {
            this(duty, recipient, channel, null, null, on, null);
        }
    }

    /** Somebody could not be reached; blocks nothing, calling stays on the list (care-rules 3). */
    record NoticeAttempted(
            ClockId duty,
            Recipient recipient,
            Line attempt,
            @Nullable EntryNo decision,
            LocalDate on,
            @Nullable PersonId person)
            implements LegalEvent {
        public NoticeAttempted(ClockId duty, Recipient recipient, Line attempt, LocalDate on) {
            this(duty, recipient, attempt, null, on, null);
        }
    }

    /**
     * The text of a letter about a decision as it goes out: kept with the decision, and destroyed
     * like any text of a person. The printed letter is made from it again, never from a template.
     *
     * @param template which text of the organisation it was made from, of which version
     * @param person to whom, when each of several is told apart
     */
    record LetterMade(
            LetterNo number,
            LetterId template,
            int version,
            ClockId duty,
            EntryNo decision,
            Recipient recipient,
            Story text,
            LocalDate on,
            @Nullable PersonId person)
            implements LegalEvent {}
}
