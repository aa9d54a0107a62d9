package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.CameraImagesNo;
import nl.thuisbest.core.trajectory.EscortRestrictionNo;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.RightsItem;
import org.jspecify.annotations.Nullable;

/** Restrictive measures, and what someone inside is told of the rights (JW 6.2.4, 6.3). */
public sealed interface RestrictionAction extends Action {
    /**
     * Under the plan, by the jeugdhulpverantwoordelijke; JW 6.3.1.4.
     *
     * @param refusedWish when it refuses a wish beyond the house rules (care-rules 8)
     * @param copyHandedOn when the young person got the decision on paper, with the way to complain
     *     and to the trusted person; JW 6.3.1.4(3)
     */
    record DecideRestriction(
            RestrictionId measure,
            Moment at,
            LocalDate until,
            @Nullable Story refusedWish,
            Story stateNow,
            Story discussed,
            Story lighterConsidered,
            Story reasonForYouth,
            Story phasingOut,
            boolean durationTold,
            @Nullable LocalDate copyHandedOn,
            @Nullable Boolean tellingAllowed)
            implements RestrictionAction {}

    /** What was applied, in fact, lawful or not; the record comes after the act. */
    record ApplyRestriction(
            RestrictionId measure,
            Moment at,
            @Nullable Moment endedAt,
            boolean emergency,
            Story whatHappened,
            boolean durationTold)
            implements RestrictionAction {}

    /** One tap: someone looked in now. */
    record CheckSeclusion(RestrictionNo number, @Nullable Moment at, @Nullable Story seen)
            implements RestrictionAction {}

    /** By a qualified behavioural scientist; JW 6.3.1.2(5), 6.3.2.2(4). */
    record AssessRestriction(
            RestrictionNo number,
            boolean needed,
            Story why,
            @Nullable Line secondName,
            @Nullable Moment at)
            implements RestrictionAction {}

    /** JW 6.3.2.2(3). */
    record ProlongSeclusion(RestrictionNo number, Moment until, Story why, @Nullable Moment at)
            implements RestrictionAction {}

    /** The written decision after an emergency; JW 6.3.1.4(2)(3). */
    record MotivateRestriction(
            RestrictionNo number,
            Story lighterConsidered,
            Story reasonForYouth,
            @Nullable Story discussed,
            @Nullable LocalDate copyHandedOn,
            @Nullable Boolean tellingAllowed,
            LocalDate on)
            implements RestrictionAction {}

    /** One tap, effective at once, never refused (care-rules 2). */
    record EndRestriction(RestrictionNo number, @Nullable Moment at, @Nullable Story howItWent)
            implements RestrictionAction {}

    /** How it goes and how it is phased out, with the young person; JW 6.3.1.4(4). */
    record ReviewRestriction(RestrictionNo number, Story youthView, Story phasingOut, LocalDate on)
            implements RestrictionAction {}

    /** JW 6.3.1.5(1). */
    record AskExpert(RestrictionNo number, Line expert, @Nullable Story advice, LocalDate on)
            implements RestrictionAction {}

    /** BJ 6.2.10. */
    record SendUrine(RestrictionNo number, Line laboratory, Moment at)
            implements RestrictionAction {}

    record RecordUrineResult(RestrictionNo number, boolean found, Moment at)
            implements RestrictionAction {}

    /** BJ 6.2.11. */
    record AskUrineRetest(RestrictionNo number, Moment at) implements RestrictionAction {}

    /**
     * BJ 6.2.2.
     *
     * @param at when the images were made: four weeks count from that day
     */
    record KeepCameraImages(Line where, Moment at, @Nullable RestrictionNo measure)
            implements RestrictionAction {}

    /** For an incident only; BJ 6.2.2. */
    record KeepCameraImagesLonger(
            CameraImagesNo images, IncidentNo incident, Story why, LocalDate on)
            implements RestrictionAction {}

    record DestroyCameraImages(CameraImagesNo images, LocalDate on) implements RestrictionAction {}

    /** Told by who drove or by the police; JW 6.3.2.6, 6.3.2.7, 6.7.1(2). */
    record RecordEscortRestriction(
            RestrictionId escortMeasure,
            Line who,
            Moment at,
            @Nullable Moment endedAt,
            Story whatHappened,
            @Nullable Line taken,
            boolean institutionTold,
            @Nullable Boolean tellingAllowed)
            implements RestrictionAction {}

    record TalkOverEscort(EscortRestrictionNo escorted, Story youthView, LocalDate on)
            implements RestrictionAction {}

    /** Ticks of the list of JW 6.2.4, with their dates. */
    record ExplainRights(
            List<RightsItem> items,
            @Nullable LocalDate inPersonOn,
            @Nullable LocalDate onPaperOn,
            @Nullable Story understood,
            LocalDate on)
            implements RestrictionAction {}
}
