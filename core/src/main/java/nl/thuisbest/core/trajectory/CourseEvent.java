package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.rules.Finding;
import org.jspecify.annotations.Nullable;

/** The course of a path: from referral over its phases to the end and the follow-up. */
public sealed interface CourseEvent extends TrajectoryEvent {
    /**
     * @param homeIs what the family calls home, when it is not the parents' house ("naar oma";
     *     care-rules 18)
     */
    record Referred(
            ProgrammeId programme,
            PersonId youth,
            @Nullable BirthDate born,
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
            implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }

        /** The same of someone whom the register knows by this id already. */
        public Referred of(PersonId known) {
            return new Referred(
                    programme,
                    known,
                    born,
                    referrer,
                    organisation,
                    contact,
                    municipality,
                    frame,
                    situation,
                    whyOrdinaryHelpFallsShort,
                    whatThisAdds,
                    homeIs,
                    language,
                    interpreter,
                    on);
        }
    }

    /** Earlier help and what came of it (S2: know it at the start). */
    record EarlierHelpRecorded(
            Line what,
            Line provider,
            @Nullable Line when,
            Story result,
            Line source,
            @Nullable PersonId forWhom,
            LocalDate on)
            implements CourseEvent {
        @Override
        public About about() {
            return forWhom == null ? About.YOUTH : About.person(forWhom);
        }
    }

    record CriterionJudged(
            CriterionId criterion, Finding finding, Story evidence, Line saidBy, LocalDate on)
            implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * @param despite criteria that were not met or not known when it was decided
     */
    record Indicated(
            Story reasons, List<CriterionId> despite, @Nullable Story deviation, LocalDate on)
            implements CourseEvent {}

    record Declined(Story reasons, Story insteadOffered, LocalDate on) implements CourseEvent {}

    record PhaseEntered(PhaseId phase, LocalDate on) implements CourseEvent {}

    record PhaseReopened(PhaseId from, PhaseId to, Story reason, LocalDate on)
            implements CourseEvent {}

    /**
     * @param deviation the reason when it starts before the return home or the suspension
     */
    record AftercareStarted(Story agreements, @Nullable Story deviation, LocalDate on)
            implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    record HandedOver(HandoverTo to, Line receiver, Story what, LocalDate on)
            implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * @param cooperation when cooperation did not come about: what the team tried and the family's
     *     own reason (care-rules 17)
     */
    record Closed(
            Ending ending,
            WishOf byWish,
            boolean mutual,
            Story how,
            @Nullable Story cooperation,
            Outcomes outcomes,
            LocalDate on)
            implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    record FollowedUp(FollowUpMoment moment, Outcomes outcomes, LocalDate on)
            implements CourseEvent {}

    record SiblingLinked(TrajectoryId sibling, LocalDate on) implements CourseEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }
}
