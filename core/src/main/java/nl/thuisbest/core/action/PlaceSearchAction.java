package nl.thuisbest.core.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AftercareRhythm;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.core.trajectory.CommitmentNo;
import nl.thuisbest.core.trajectory.DeviationFrom;
import nl.thuisbest.core.trajectory.NeedAnswer;
import nl.thuisbest.core.trajectory.NeedKind;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.OptionOutcome;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.PlaceAgreementNo;
import nl.thuisbest.core.trajectory.PlaceCondition;
import nl.thuisbest.core.trajectory.PlaceKind;
import nl.thuisbest.core.trajectory.PlaceNeedNo;
import nl.thuisbest.core.trajectory.PlaceOptionNo;
import nl.thuisbest.core.trajectory.SearchEnding;
import org.jspecify.annotations.Nullable;

/**
 * Coalitie naar Thuis (S3): looking together for a place to grow up, and staying. A number that is
 * given replaces what stood under it; all is about the search that was begun last.
 */
public sealed interface PlaceSearchAction extends Action {
    /**
     * @param moves how often the young person moved before
     * @param carrier the one who carries the search
     */
    record BeginPlaceSearch(
            Story why, Story question, @Nullable Integer moves, StaffId carrier, LocalDate on)
            implements PlaceSearchAction {}

    record HandOverPlaceSearch(StaffId carrier, Story reason, LocalDate on)
            implements PlaceSearchAction {}

    /**
     * @param who who says it, when it is not the young person
     */
    record RecordPlaceNeed(
            @Nullable PlaceNeedNo need,
            NeedKind kind,
            ParticipantKind whose,
            @Nullable Line who,
            Story ownWords,
            LocalDate on)
            implements PlaceSearchAction {}

    /**
     * @param reasonForYouth asked when it is not followed, in words the young person can read
     * @param toldBy who told the young person
     */
    record AnswerPlaceNeed(
            PlaceNeedNo need,
            NeedAnswer answer,
            @Nullable Story reasonForYouth,
            @Nullable StaffId toldBy,
            @Nullable LocalDate toldOn,
            LocalDate on)
            implements PlaceSearchAction {}

    /**
     * One of the two says who it is, unless without a name.
     *
     * @param circle what it replaces
     */
    record JoinCircle(
            @Nullable CircleNo circle,
            @Nullable PersonId person,
            @Nullable Line who,
            Line isTo,
            CircleRing ring,
            Story willDo,
            CircleConsent consent,
            LocalDate on)
            implements PlaceSearchAction {}

    record LeaveCircle(CircleNo circle, @Nullable Story reason, LocalDate on)
            implements PlaceSearchAction {}

    record RaisePlaceOption(
            @Nullable PlaceOptionNo option,
            PlaceKind kind,
            Line which,
            Line raisedBy,
            @Nullable Story youthView,
            LocalDate on)
            implements PlaceSearchAction {}

    /**
     * @param why asked when it is not possible
     * @param takes asked when it is possible: what it takes, by whom and by when
     */
    record LookAtPlaceOption(
            PlaceOptionNo option,
            OptionOutcome outcome,
            @Nullable Story why,
            List<PlaceCondition> takes,
            LocalDate on)
            implements PlaceSearchAction {
        public LookAtPlaceOption {
            takes = List.copyOf(takes);
        }
    }

    /**
     * @param answerToYouth asked when the young person sees it otherwise
     */
    record ChoosePlace(
            PlaceOptionNo option,
            Opinion youth,
            Story youthView,
            Story reasons,
            Line decidedBy,
            @Nullable Story answerToYouth,
            LocalDate on)
            implements PlaceSearchAction {}

    record AgreeBreakthroughMoney(
            @Nullable PlaceAgreementNo agreement,
            Line what,
            @Nullable BigDecimal euros,
            Line organisation,
            Line person,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements PlaceSearchAction {}

    record AgreeDeviation(
            @Nullable PlaceAgreementNo agreement,
            DeviationFrom ruleOf,
            Line rule,
            Story instead,
            Story reason,
            Line organisation,
            Line person,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements PlaceSearchAction {}

    record EndPlaceAgreement(PlaceAgreementNo agreement, Story reason, LocalDate on)
            implements PlaceSearchAction {}

    /**
     * One of the three says who stays, whatever happens.
     *
     * @param commitment what it prolongs or replaces
     * @param lastDay empty for as long as it takes
     */
    record MakeCommitment(
            @Nullable CommitmentNo commitment,
            @Nullable CircleNo circle,
            @Nullable StaffId staff,
            @Nullable Line who,
            Story toWhat,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements PlaceSearchAction {}

    /** Who else was asked to stay is always said. */
    record EndCommitment(
            CommitmentNo commitment,
            Story reason,
            Line askedInstead,
            Story theirAnswer,
            LocalDate on)
            implements PlaceSearchAction {}

    record ArrangeAdulthood(
            Story living,
            Story whoStays,
            Story incomeAndCare,
            @Nullable Story youthView,
            LocalDate on)
            implements PlaceSearchAction {}

    record AgreePlaceAftercare(
            Line who, AftercareRhythm rhythm, LocalDate nextOn, Story whatFor, LocalDate on)
            implements PlaceSearchAction {}

    /**
     * @param nextOn empty for the usual time between
     */
    record HoldPlaceAftercare(
            Story howIsIt, @Nullable Story youthSaid, @Nullable LocalDate nextOn, LocalDate on)
            implements PlaceSearchAction {}

    record StopPlaceAftercare(Story reason, @Nullable Line takesOver, LocalDate on)
            implements PlaceSearchAction {}

    record EndPlaceSearch(SearchEnding ending, Story whatCame, LocalDate on)
            implements PlaceSearchAction {}
}
