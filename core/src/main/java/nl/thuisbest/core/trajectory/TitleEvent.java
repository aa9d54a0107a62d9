package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * What comes before and beside the titles of a path: requests to the court, consents of who has
 * gezag, choices, and how open questions of law are treated.
 */
public sealed interface TitleEvent extends LegalEvent {
    /**
     * Someone asked the court, or will (JW 6.1.8).
     *
     * @param follows which authorisation it prolongs or takes the place of
     * @param nothingLighter why nothing lighter will do, asked of an extension (JW 6.1.2(2)c)
     */
    record AuthorisationRequested(
            RequestNo number,
            AuthorisationKind kind,
            Requester requester,
            Period period,
            @Nullable AuthorisationNo follows,
            @Nullable Story nothingLighter,
            LocalDate on)
            implements TitleEvent {}

    /** The court said no. */
    record AuthorisationRefused(
            RequestNo request, @Nullable Line court, @Nullable Story reason, LocalDate on)
            implements TitleEvent {}

    /** What comes after an authorisation that ends before the plan, with why (care-rules 6). */
    record CoverageChosen(
            AuthorisationNo authorisation,
            Afterwards choice,
            Story reason,
            @Nullable Story nothingLighter,
            LocalDate on)
            implements TitleEvent {}

    /**
     * How a named person treats what the Act leaves open, and why (care-rules 5).
     *
     * @param jurist whose advice it follows
     */
    record TreatedAs(
            AuthorisationNo authorisation,
            QuestionId question,
            ReadingId reading,
            StaffId by,
            @Nullable Line jurist,
            Story reason,
            LocalDate on)
            implements TitleEvent {}

    /** A holder of gezag agreed with the admission (JW 6.1.2(3)c). */
    record GezagConsentGiven(PersonId holder, @Nullable Story remark, LocalDate on)
            implements TitleEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /** A holder of gezag no longer agrees (JW 6.1.2(7), 6.1.3(5)). */
    record GezagConsentWithdrawn(PersonId holder, @Nullable Story remark, LocalDate on)
            implements TitleEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /** The plan of a conditional authorisation, as given or as changed. */
    sealed interface OfConditionalPlan extends TitleEvent {
        AuthorisationNo authorisation();
    }

    /** The plan as it was given to the court (JW 6.1.4(4), (5)). */
    record ConditionalPlanRecorded(
            AuthorisationNo authorisation, ConditionalPlan plan, LocalDate on)
            implements OfConditionalPlan {}

    /**
     * The plan was changed after the authorisation was given (JW 6.1.5).
     *
     * @param agreed whether the young person agreed
     */
    record ConditionalPlanChanged(
            AuthorisationNo authorisation,
            ConditionalPlan plan,
            YesNoUnknown agreed,
            @Nullable Story reason,
            LocalDate on)
            implements OfConditionalPlan {}

    /**
     * The municipality, or who gives the help, ended an allocation before its last day.
     *
     * @param last the last day it holds
     */
    record AllocationEnded(
            AllocationNo allocation, LocalDate last, @Nullable Story reason, LocalDate on)
            implements TitleEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }
}
