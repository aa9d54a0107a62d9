package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * The shared explanatory analysis, made with the family (VA1 to VA6). What is about one parent only
 * is about that parent, so that it is shown to nobody else of the family (care-rules 15).
 */
public sealed interface AnalysisEvent extends TrajectoryEvent {
    @Override
    default About about() {
        return About.FAMILY;
    }

    private static About only(@Nullable PersonId person) {
        return person == null ? About.FAMILY : About.person(person);
    }

    record AnalysisQuestionSet(Story question, QuestionBy whose, StaffId by, LocalDate on)
            implements AnalysisEvent {}

    /**
     * @param counterVoice whether this person is asked for the counter-voice (VA5)
     * @param person somebody of the family
     * @param staff a colleague
     * @param who somebody else, by name or function
     */
    record AnalysisJoined(
            ParticipantNo number,
            ParticipantKind kind,
            boolean counterVoice,
            @Nullable PersonId person,
            @Nullable StaffId staff,
            @Nullable Line who,
            LocalDate on)
            implements AnalysisEvent {}

    record AnalysisLeft(ParticipantNo number, Story reason, LocalDate on)
            implements AnalysisEvent {}

    /**
     * @param precisely the moment in words, when the year says too little
     * @param help the earlier help this adds to, so that it stands on the line once
     * @param onlyFor the parent whom it is about, when it is not for the others of the family
     */
    record TimelinePlaced(
            TimelineNo number,
            TimelineKind kind,
            int year,
            @Nullable Line precisely,
            Line what,
            @Nullable Story worked,
            @Nullable Story didNotWork,
            @Nullable Line inWhoseEyes,
            @Nullable EarlierHelpNo help,
            @Nullable PersonId onlyFor,
            LocalDate on)
            implements AnalysisEvent {
        @Override
        public About about() {
            return only(onlyFor);
        }
    }

    record TimelineRemoved(TimelineNo number, LocalDate on) implements AnalysisEvent {}

    /**
     * Recorded again under the same number it is the same factor in other words.
     *
     * @param name short, as it stands in the drawing
     * @param onlyFor the parent whom it is about, when it is not for the others of the family
     */
    record FactorRecorded(
            FactorNo number,
            FactorKind kind,
            FactorDomain domain,
            Line name,
            @Nullable Story explanation,
            @Nullable Line inWhoseEyes,
            @Nullable PersonId onlyFor,
            LocalDate on)
            implements AnalysisEvent {
        @Override
        public About about() {
            return only(onlyFor);
        }
    }

    record FactorDropped(FactorNo number, LocalDate on) implements AnalysisEvent {}

    record FactorsLinked(FactorNo factor, FactorLink link, FactorNo to, LocalDate on)
            implements AnalysisEvent {}

    record FactorsUnlinked(FactorNo factor, FactorNo to, LocalDate on) implements AnalysisEvent {}

    record WorkingTheoryWritten(Story theory, StaffId by, LocalDate on) implements AnalysisEvent {}

    /** What one participant makes of the working theory, never weighed against another's. */
    record AnalysisVoiceRecorded(
            ParticipantNo participant,
            Recognition recognition,
            Story ownWords,
            @Nullable Story otherView,
            LocalDate on)
            implements AnalysisEvent {}

    record AnalysisGoalsSet(List<AnalysisGoal> goals, LocalDate on) implements AnalysisEvent {
        public AnalysisGoalsSet {
            goals = List.copyOf(goals);
        }
    }

    /** Which help is thought to fit, and why (VA1). */
    record HelpReasoned(Line fits, @Nullable ProgrammeId programme, Story why, LocalDate on)
            implements AnalysisEvent {}

    /**
     * Help a parent needs; recorded again under the same number it is how it stands now.
     *
     * @param paidBy by which law or whom it is paid, once that is known
     */
    record ParentHelpRecorded(
            ParentHelpNo number,
            PersonId parent,
            ParentHelpKind kind,
            Line askedOf,
            LocalDate askedOn,
            @Nullable LocalDate waitingSince,
            @Nullable Line paidBy,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Story remark,
            LocalDate on)
            implements AnalysisEvent {
        @Override
        public About about() {
            return About.person(parent);
        }
    }

    /**
     * A version is adopted and stays as it was on this day.
     *
     * @param coAuthors who made it together
     * @param deviation why it was adopted without somebody's words, or without a counter-voice
     */
    record AnalysisAdopted(
            AnalysisVersionNo version,
            List<ParticipantNo> coAuthors,
            @Nullable Story deviation,
            StaffId by,
            LocalDate on)
            implements AnalysisEvent {
        public AnalysisAdopted {
            coAuthors = List.copyOf(coAuthors);
        }
    }

    record SharingConsented(
            SharingNo number, Line withWhom, PersonId givenBy, @Nullable Story limits, LocalDate on)
            implements AnalysisEvent {}

    record SharingWithdrawn(SharingNo number, PersonId by, LocalDate on) implements AnalysisEvent {}
}
