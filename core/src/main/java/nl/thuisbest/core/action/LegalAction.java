package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.Expert;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Grant;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LetterId;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Volume;
import org.jspecify.annotations.Nullable;

/** Authorisations, allocations, consents and notices (first form). */
public sealed interface LegalAction extends Action {
    /**
     * @param declaration name of the behavioural scientist who declared
     * @param expert in which register, and examined when
     * @param unexamined why examining was factually impossible, in an emergency (JW 6.1.3(3))
     */
    record RegisterAuthorisation(
            AuthorisationKind kind,
            Frame frame,
            Period period,
            Line court,
            @Nullable Grant grant,
            @Nullable Line declaration,
            @Nullable Expert expert,
            @Nullable Story unexamined,
            LocalDate on)
            implements LegalAction {
        /** What was asked in the first form. */
        public RegisterAuthorisation(
                AuthorisationKind kind,
                Frame frame,
                Period period,
                Line court,
                @Nullable Line declaration,
                LocalDate on) {
            this(kind, frame, period, court, null, declaration, null, null, on);
        }
    }

    record EndAuthorisation(
            AuthorisationNo authorisation,
            AuthorisationEnd cause,
            @Nullable Story reason,
            LocalDate on)
            implements LegalAction {}

    /**
     * A conditional authorisation of the court takes the place of the one in force.
     *
     * @param declaration name of the behavioural scientist who declared (JW 6.1.4(3))
     * @param expert in which register, and examined when
     * @param plan as it was given to the court (JW 6.1.4(4), (5))
     */
    record ConvertAuthorisation(
            Period period,
            Line court,
            @Nullable Grant grant,
            @Nullable Line declaration,
            @Nullable Expert expert,
            @Nullable ConditionalPlan plan,
            LocalDate on)
            implements LegalAction {
        /** What was asked in the first form. */
        public ConvertAuthorisation(
                Period period, Line court, @Nullable Line declaration, LocalDate on) {
            this(period, court, null, declaration, null, null, on);
        }
    }

    record RegisterAllocation(
            Product product,
            Period period,
            Line municipality,
            @Nullable Line reference,
            @Nullable Volume volume,
            @Nullable Line productCode,
            @Nullable LocalDate decidedOn,
            LocalDate on)
            implements LegalAction {
        /** What was asked in the first form. */
        public RegisterAllocation(
                Product product,
                Period period,
                Line municipality,
                @Nullable Line reference,
                LocalDate on) {
            this(product, period, municipality, reference, null, null, null, on);
        }
    }

    /** The actor, a qualified behavioural scientist, consents. */
    record GiveConsent(ConsentTo to, @Nullable LeaveNo leave, @Nullable Story remark, LocalDate on)
            implements LegalAction {}

    /** OTS, guardianship, consent of the legal representative: each has its own end. */
    record RegisterFrame(Frame frame, Period period, @Nullable Line decidedBy, LocalDate on)
            implements LegalAction {}

    /**
     * JW 6.1.12(5): the provider suspends, after a behavioural scientist consented.
     *
     * @param secondName who looked along, asked when the one who decides also consented
     */
    record Suspend(Story reason, @Nullable Line secondName, LocalDate on) implements LegalAction {}

    /**
     * @param decision the entry it tells of; without it, the earliest that waits for this notice
     * @param letter the letter that was sent
     * @param person who was told; without it, everyone who still waits for it
     */
    record GiveNotice(
            ClockId duty,
            Recipient recipient,
            Channel channel,
            @Nullable Line attempt,
            @Nullable EntryNo decision,
            @Nullable LetterNo letter,
            @Nullable PersonId person,
            LocalDate on)
            implements LegalAction {
        public GiveNotice(
                ClockId duty,
                Recipient recipient,
                Channel channel,
                @Nullable Line attempt,
                LocalDate on) {
            this(duty, recipient, channel, attempt, null, null, null, on);
        }
    }

    /**
     * Keeps the text of a letter as it goes out.
     *
     * @param template and version of the text it was made from
     * @param person to whom, when each of several is told apart
     */
    record MakeLetter(
            ClockId duty,
            EntryNo decision,
            LetterId template,
            int version,
            Story text,
            @Nullable PersonId person,
            LocalDate on)
            implements LegalAction {}
}
