package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AnalysisGoal;
import nl.thuisbest.core.trajectory.EarlierHelpNo;
import nl.thuisbest.core.trajectory.FactorDomain;
import nl.thuisbest.core.trajectory.FactorKind;
import nl.thuisbest.core.trajectory.FactorLink;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.ParentHelpKind;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.QuestionBy;
import nl.thuisbest.core.trajectory.Recognition;
import nl.thuisbest.core.trajectory.SharingNo;
import nl.thuisbest.core.trajectory.TimelineKind;
import nl.thuisbest.core.trajectory.TimelineNo;
import org.jspecify.annotations.Nullable;

/**
 * The shared explanatory analysis (VA1 to VA6): question, people, timeline, factors, working
 * theory, everyone's own words about it, goals, reasoned choice. Each may be changed until a
 * version is adopted, and then makes the next version.
 */
public sealed interface AnalysisAction extends Action {
    record SetAnalysisQuestion(Story question, QuestionBy whose, LocalDate on)
            implements AnalysisAction {}

    /**
     * One of the three says who it is.
     *
     * @param counterVoice whether this person is asked for the counter-voice (VA5)
     */
    record JoinAnalysis(
            ParticipantKind kind,
            @Nullable PersonId person,
            @Nullable StaffId staff,
            @Nullable Line who,
            boolean counterVoice,
            LocalDate on)
            implements AnalysisAction {}

    record LeaveAnalysis(ParticipantNo participant, Story reason, LocalDate on)
            implements AnalysisAction {}

    /**
     * @param item what it replaces, when it is on the line already
     * @param help earlier help of the path that this adds to
     * @param onlyFor the parent whom it is about, when the others of the family do not see it
     */
    record PlaceOnTimeline(
            @Nullable TimelineNo item,
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
            implements AnalysisAction {}

    record TakeOffTimeline(TimelineNo item, LocalDate on) implements AnalysisAction {}

    /**
     * @param factor what it replaces, when it was named already
     * @param onlyFor the parent whom it is about, when the others of the family do not see it
     */
    record RecordFactor(
            @Nullable FactorNo factor,
            FactorKind kind,
            FactorDomain domain,
            Line name,
            @Nullable Story explanation,
            @Nullable Line inWhoseEyes,
            @Nullable PersonId onlyFor,
            LocalDate on)
            implements AnalysisAction {}

    record DropFactor(FactorNo factor, LocalDate on) implements AnalysisAction {}

    /** The first does this to the second. */
    record LinkFactors(FactorNo factor, FactorLink link, FactorNo to, LocalDate on)
            implements AnalysisAction {}

    record UnlinkFactors(FactorNo factor, FactorNo to, LocalDate on) implements AnalysisAction {}

    record WriteWorkingTheory(Story theory, LocalDate on) implements AnalysisAction {}

    /**
     * @param otherView how it is, seen otherwise: the counter-voice
     */
    record RecordAnalysisVoice(
            ParticipantNo participant,
            Recognition recognition,
            Story ownWords,
            @Nullable Story otherView,
            LocalDate on)
            implements AnalysisAction {}

    /** All goals, in the order in which they are done. */
    record SetAnalysisGoals(List<AnalysisGoal> goals, LocalDate on) implements AnalysisAction {
        public SetAnalysisGoals {
            goals = List.copyOf(goals);
        }
    }

    record ReasonHelp(Line fits, @Nullable ProgrammeId programme, Story why, LocalDate on)
            implements AnalysisAction {}

    /**
     * Help that a parent needs for himself or herself (S3, care-rules 12).
     *
     * @param help what it replaces, when it was recorded already
     */
    record RecordParentHelp(
            @Nullable ParentHelpNo help,
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
            implements AnalysisAction {}

    /**
     * @param deviation why it is adopted while somebody's words, the counter-voice or a behavioural
     *     scientist is missing
     */
    record AdoptAnalysis(@Nullable Story deviation, LocalDate on) implements AnalysisAction {}

    record ConsentToSharing(Line withWhom, PersonId givenBy, @Nullable Story limits, LocalDate on)
            implements AnalysisAction {}

    record WithdrawSharing(SharingNo sharing, PersonId by, LocalDate on)
            implements AnalysisAction {}
}
