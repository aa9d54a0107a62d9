package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.HandoverTo;
import nl.thuisbest.core.trajectory.Outcomes;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.WishOf;
import org.jspecify.annotations.Nullable;

/** From referral over the phases to the end and the follow-up. */
public sealed interface CourseAction extends Action {
    /**
     * Starts a path, before phase 1 with the referrer (S1): why ordinary help falls short and what
     * this adds.
     *
     * @param homeIs what the family calls home when it is not the parents' house (care-rules 18)
     */
    record Refer(
            ProgrammeId programme,
            NewPerson youth,
            List<NewCarer> carers,
            ReferrerKind referrer,
            Line organisation,
            Line contact,
            Line municipality,
            Frame frame,
            Story situation,
            Story whyOrdinaryHelpFallsShort,
            Story whatThisAdds,
            @Nullable Line homeIs,
            @Nullable Line language,
            boolean interpreter,
            LocalDate on)
            implements CourseAction {}

    record RecordEarlierHelp(
            Line what,
            Line provider,
            @Nullable Line when,
            Story result,
            Line source,
            @Nullable PersonId forWhom,
            LocalDate on)
            implements CourseAction {}

    record JudgeCriterion(
            CriterionId criterion, Finding finding, Story evidence, Line saidBy, LocalDate on)
            implements CourseAction {}

    /**
     * @param deviation the reason to go on while a criterion is not met or not known
     */
    record Indicate(Story reasons, @Nullable Story deviation, LocalDate on)
            implements CourseAction {}

    record Decline(Story reasons, Story insteadOffered, LocalDate on) implements CourseAction {}

    record GoBack(PhaseId to, Story reason, LocalDate on) implements CourseAction {}

    record StartAftercare(Story agreements, @Nullable Story deviation, LocalDate on)
            implements CourseAction {}

    record HandOver(HandoverTo to, Line receiver, Story what, LocalDate on)
            implements CourseAction {}

    /**
     * @param cooperation asked when it ended by wish of the family or provider: what the team
     *     tried, the family's own reason
     */
    record Close(
            Ending ending,
            WishOf byWish,
            boolean mutual,
            Story how,
            @Nullable Story cooperation,
            Outcomes outcomes,
            LocalDate on)
            implements CourseAction {}

    record FollowUp(FollowUpMoment moment, Outcomes outcomes, LocalDate on)
            implements CourseAction {}

    record LinkSibling(TrajectoryId sibling, LocalDate on) implements CourseAction {}
}
