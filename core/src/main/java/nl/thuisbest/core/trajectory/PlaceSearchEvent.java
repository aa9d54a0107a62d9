package nl.thuisbest.core.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Coalitie naar Thuis (S3): professionals look with the young person, the parents and those around
 * them for a place to grow up, as at home as possible, and stay until adulthood. Recorded again
 * under the same number it is the same thing in other words, or longer.
 */
public sealed interface PlaceSearchEvent extends TrajectoryEvent {
    PlaceSearchNo search();

    @Override
    default About about() {
        return About.FAMILY;
    }

    /** Money or a deviation, by a named person of an organisation. */
    sealed interface OfAgreement extends PlaceSearchEvent {
        PlaceAgreementNo number();

        Line organisation();

        Line person();

        @Nullable LocalDate lastDay();
    }

    /**
     * @param moves how often the young person moved before, when that is known
     * @param carrier the one who carries the search
     */
    record PlaceSearchBegun(
            PlaceSearchNo search,
            Story why,
            Story question,
            @Nullable Integer moves,
            StaffId carrier,
            LocalDate on)
            implements PlaceSearchEvent {}

    record PlaceSearchHandedOver(PlaceSearchNo search, StaffId carrier, Story reason, LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param who who says it, when it is not the young person
     */
    record PlaceNeedRecorded(
            PlaceNeedNo number,
            PlaceSearchNo search,
            NeedKind kind,
            ParticipantKind whose,
            @Nullable Line who,
            Story ownWords,
            LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param reasonForYouth why it is not followed, for the young person to read
     * @param toldBy who told the young person so, before any screen did (care-rules 19)
     */
    record PlaceNeedAnswered(
            PlaceNeedNo number,
            PlaceSearchNo search,
            NeedAnswer answer,
            @Nullable Story reasonForYouth,
            @Nullable StaffId toldBy,
            @Nullable LocalDate toldOn,
            LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param person somebody of the family whom the path knows
     * @param who somebody else by name, unless without one
     * @param isTo what he or she is to the young person
     */
    record CircleJoined(
            CircleNo number,
            PlaceSearchNo search,
            CircleRing ring,
            @Nullable PersonId person,
            @Nullable Line who,
            Line isTo,
            Story willDo,
            CircleConsent consent,
            LocalDate on)
            implements PlaceSearchEvent {}

    /** Nobody has to say why. */
    record CircleLeft(CircleNo number, PlaceSearchNo search, @Nullable Story reason, LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param which without an address: it may be a secret one
     */
    record PlaceOptionRaised(
            PlaceOptionNo number,
            PlaceSearchNo search,
            PlaceKind kind,
            Line which,
            Line raisedBy,
            @Nullable Story youthView,
            LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param why why it is not possible, in words that everybody can read
     * @param takes what it takes, when it is possible
     */
    record PlaceOptionLookedAt(
            PlaceOptionNo number,
            PlaceSearchNo search,
            OptionOutcome outcome,
            @Nullable Story why,
            List<PlaceCondition> takes,
            LocalDate on)
            implements PlaceSearchEvent {
        public PlaceOptionLookedAt {
            takes = List.copyOf(takes);
        }
    }

    /**
     * @param youthView what the young person thinks of it, in own words
     * @param answerToYouth why it is this place all the same, when the young person sees it
     *     otherwise
     */
    record PlaceChosen(
            PlaceOptionNo number,
            PlaceSearchNo search,
            Opinion youth,
            Story youthView,
            Story reasons,
            Line decidedBy,
            @Nullable Story answerToYouth,
            LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param euros null when it is no amount but, say, hours or a room
     */
    record BreakthroughMoneyAgreed(
            PlaceAgreementNo number,
            PlaceSearchNo search,
            Line what,
            @Nullable BigDecimal euros,
            Line organisation,
            Line person,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements OfAgreement {}

    /**
     * @param rule the rule that is departed from
     * @param instead what is done instead
     */
    record DeviationAgreed(
            PlaceAgreementNo number,
            PlaceSearchNo search,
            DeviationFrom ruleOf,
            Line rule,
            Story instead,
            Story reason,
            Line organisation,
            Line person,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements OfAgreement {}

    record PlaceAgreementEnded(
            PlaceAgreementNo number, PlaceSearchNo search, Story reason, LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * One of the three says who stays, whatever happens.
     *
     * @param lastDay null for as long as it takes
     */
    record CommitmentMade(
            CommitmentNo number,
            PlaceSearchNo search,
            @Nullable CircleNo circle,
            @Nullable StaffId staff,
            @Nullable Line who,
            Story toWhat,
            @Nullable LocalDate lastDay,
            LocalDate on)
            implements PlaceSearchEvent {}

    /** It never ends before somebody else was asked. */
    record CommitmentEnded(
            CommitmentNo number,
            PlaceSearchNo search,
            Story reason,
            Line askedInstead,
            Story theirAnswer,
            LocalDate on)
            implements PlaceSearchEvent {}

    /** What happens at 18, thought through before it comes. */
    record AdulthoodArranged(
            PlaceSearchNo search,
            Story living,
            Story whoStays,
            Story incomeAndCare,
            @Nullable Story youthView,
            LocalDate on)
            implements PlaceSearchEvent {}

    record PlaceAftercareAgreed(
            PlaceSearchNo search,
            Line who,
            AftercareRhythm rhythm,
            LocalDate nextOn,
            Story whatFor,
            LocalDate on)
            implements PlaceSearchEvent {}

    record PlaceAftercareHeld(
            PlaceSearchNo search,
            Story howIsIt,
            @Nullable Story youthSaid,
            LocalDate nextOn,
            LocalDate on)
            implements PlaceSearchEvent {}

    record PlaceAftercareStopped(
            PlaceSearchNo search, Story reason, @Nullable Line takesOver, LocalDate on)
            implements PlaceSearchEvent {}

    /**
     * @param whatCame what was found, what was arranged at 18, or why it stopped
     */
    record PlaceSearchEnded(PlaceSearchNo search, SearchEnding ending, Story whatCame, LocalDate on)
            implements PlaceSearchEvent {}
}
