package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.core.trajectory.Requester;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** What comes before and beside the titles: requests, choices, consents, open questions. */
public sealed interface TitleAction extends Action {
    /**
     * @param follows which authorisation it prolongs or takes the place of
     * @param nothingLighter asked of an extension: why nothing lighter will do (JW 6.1.2(2)c)
     */
    record RequestAuthorisation(
            AuthorisationKind kind,
            Requester requester,
            Period period,
            @Nullable AuthorisationNo follows,
            @Nullable Story nothingLighter,
            LocalDate on)
            implements TitleAction {}

    /** The court said no to a request. */
    record RecordCourtRefusal(
            RequestNo request, @Nullable Line court, @Nullable Story reason, LocalDate on)
            implements TitleAction {}

    /**
     * The authorisation ends before the plan: without, conditional, or extension (care-rules 6).
     *
     * @param nothingLighter asked of an extension (JW 6.1.2(2)c)
     */
    record ChooseCoverage(
            AuthorisationNo authorisation,
            Afterwards choice,
            Story reason,
            @Nullable Story nothingLighter,
            LocalDate on)
            implements TitleAction {}

    /**
     * "Treated as ... by ... on ... because ...": the actor is who treats it (care-rules 5).
     *
     * @param jurist whose advice it follows
     */
    record TreatAs(
            AuthorisationNo authorisation,
            ReadingId reading,
            @Nullable Line jurist,
            Story reason,
            LocalDate on)
            implements TitleAction {}

    /** What a holder of gezag says of the admission (JW 6.1.2(3)c, (7)). */
    record RecordGezagConsent(
            PersonId holder, GezagConsent consent, @Nullable Story remark, LocalDate on)
            implements TitleAction {}

    /**
     * The plan as it was given to the court; or, when there is one already, as it was changed.
     *
     * @param agreed of a change: whether the young person agreed (JW 6.1.5)
     */
    record RecordConditionalPlan(
            AuthorisationNo authorisation,
            ConditionalPlan plan,
            @Nullable YesNoUnknown agreed,
            LocalDate on)
            implements TitleAction {}

    /** The provider changes the plan, which only the young person can make possible (JW 6.1.5). */
    record ChangeConditionalPlan(
            AuthorisationNo authorisation,
            ConditionalPlan plan,
            boolean youthAgrees,
            Story reason,
            LocalDate on)
            implements TitleAction {}

    /**
     * @param last the last day it holds
     */
    record EndAllocation(
            AllocationNo allocation, LocalDate last, @Nullable Story reason, LocalDate on)
            implements TitleAction {}
}
