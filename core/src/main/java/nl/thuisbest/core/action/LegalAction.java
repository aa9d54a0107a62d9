package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Recipient;
import org.jspecify.annotations.Nullable;

/** Authorisations, allocations, consents and notices (first form). */
public sealed interface LegalAction extends Action {
    /**
     * @param declaration name, register and number of the behavioural scientist who declared, and
     *     when examined
     */
    record RegisterAuthorisation(
            AuthorisationKind kind,
            Frame frame,
            Period period,
            Line court,
            @Nullable Line declaration,
            LocalDate on)
            implements LegalAction {}

    record EndAuthorisation(
            AuthorisationNo authorisation,
            AuthorisationEnd cause,
            @Nullable Story reason,
            LocalDate on)
            implements LegalAction {}

    /** A conditional authorisation of the court takes the place of the one in force. */
    record ConvertAuthorisation(Period period, Line court, @Nullable Line declaration, LocalDate on)
            implements LegalAction {}

    record RegisterAllocation(
            Product product,
            Period period,
            Line municipality,
            @Nullable Line reference,
            LocalDate on)
            implements LegalAction {}

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

    record GiveNotice(
            ClockId duty,
            Recipient recipient,
            Channel channel,
            @Nullable Line attempt,
            LocalDate on)
            implements LegalAction {}
}
