package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/** Restrictive measures (JW 6.3), their checks and papers, and what was told of the rights. */
public sealed interface RestrictionEvent extends TrajectoryEvent {
    /**
     * A measure of the plan, decided by the jeugdhulpverantwoordelijke; JW 6.3.1.4.
     *
     * @param until the last day it is expected to last
     * @param refusedWish the wish of the young person that is refused with it (care-rules 8)
     * @param discussed how it was talked over with the young person, as far as possible
     * @param durationTold whether the duration was told beforehand; JW 6.3.2.2(7)
     * @param consentBy the behavioural scientist who consented to the measures of the plan
     * @param tellingAllowed from 16 years: whether parents may be told; JW 6.7.2(3)
     */
    record RestrictionDecided(
            RestrictionNo number,
            RestrictionId measure,
            LocalDate until,
            @Nullable Story refusedWish,
            Story stateNow,
            Story discussed,
            Story lighterConsidered,
            Story reasonForYouth,
            Story phasingOut,
            boolean durationTold,
            @Nullable Boolean tellingAllowed,
            StaffId decidedBy,
            @Nullable StaffId consentBy,
            Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /**
     * A measure that was applied, first and in fact; the papers come after (JW 6.3.1.2(3)).
     *
     * @param emergency whether it was to turn an emergency away
     */
    record RestrictionApplied(
            RestrictionNo number,
            RestrictionId measure,
            boolean emergency,
            Story whatHappened,
            boolean durationTold,
            StaffId by,
            Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** Insluiting, with terms of its own; JW 6.3.2.2(2)-(6). */
    record SeclusionBegun(
            RestrictionNo number,
            RestrictionId measure,
            boolean emergency,
            Story whatHappened,
            boolean durationTold,
            StaffId by,
            Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** Someone looked in and spoke with the young person; at least every 15 minutes (BJ 6.2.4). */
    record SeclusionChecked(RestrictionNo number, @Nullable Story seen, StaffId by, Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /**
     * A qualified behavioural scientist judged whether it is necessary and fit; JW 6.3.1.2(5),
     * 6.3.2.2(4). When not, it ends at once.
     */
    record RestrictionAssessed(
            RestrictionNo number,
            boolean needed,
            Story why,
            @Nullable Line secondName,
            StaffId consentBy,
            Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** Once, for at most one day; JW 6.3.2.2(3). */
    record SeclusionProlonged(
            RestrictionNo number, Moment until, Story why, StaffId consentBy, Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** The written decision after an emergency, with its reasons; JW 6.3.1.4(2), 6.7.1(1). */
    record RestrictionMotivated(
            RestrictionNo number,
            Story lighterConsidered,
            Story reasonForYouth,
            @Nullable Story discussed,
            @Nullable Boolean tellingAllowed,
            StaffId decidedBy,
            LocalDate on)
            implements RestrictionEvent {}

    /** One tap, effective at once, papers after (care-rules 2). */
    record RestrictionEnded(RestrictionNo number, @Nullable Story howItWent, StaffId by, Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** Talked over with the young person: how it goes, and how it is phased out; JW 6.3.1.4(4). */
    record RestrictionReviewed(
            RestrictionNo number, Story youthView, Story phasingOut, LocalDate on)
            implements RestrictionEvent {}

    /** An independent expert was asked how to phase it out; JW 6.3.1.5(1). */
    record ExpertAsked(RestrictionNo number, Line expert, @Nullable Story advice, LocalDate on)
            implements RestrictionEvent {}

    /** A sample of urine went to the laboratory; BJ 6.2.10. */
    record UrineSent(RestrictionNo number, Line laboratory, Moment at) implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** Its result; within 48 hours the young person may ask for another test; BJ 6.2.11. */
    record UrineResultReceived(RestrictionNo number, boolean found, Moment at)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** The young person asked for another test; BJ 6.2.11. */
    record UrineRetestAsked(RestrictionNo number, Moment at) implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /**
     * Images of a camera on which the young person is; kept at most four weeks, BJ 6.2.2.
     *
     * @param incident why they are kept longer, in words; since incidents are chosen that is {@link
     *     CameraImagesKeptLonger}
     * @param number null in images recorded before they had one
     * @param measure the measure they go with, when they do
     * @param on the day the images were made
     */
    record CameraImagesKept(
            Line where,
            @Nullable Line incident,
            @Nullable CameraImagesNo number,
            @Nullable RestrictionNo measure,
            @Nullable Moment at,
            LocalDate on)
            implements RestrictionEvent {}

    /** They are kept longer than four weeks, for this incident; BJ 6.2.2. */
    record CameraImagesKeptLonger(
            CameraImagesNo number, IncidentNo incident, Story why, StaffId by, LocalDate on)
            implements RestrictionEvent {}

    /** The images are gone; without a number all that there were. */
    record CameraImagesDestroyed(
            Line where, @Nullable CameraImagesNo number, StaffId by, LocalDate on)
            implements RestrictionEvent {}

    /**
     * A measure by who drove or by the police in a court, told to the provider and written down as
     * soon as possible; JW 6.3.2.6, 6.3.2.7, 6.7.1(2).
     *
     * @param who who did it, as it was told
     * @param taken what was taken away and handed over for the young person; JW 6.3.2.6(4)
     * @param institutionTold whether the certified institution was told by who drove; JW 6.3.2.6(5)
     * @param tellingAllowed from 16 years: whether parents may be told; JW 6.7.2(3)
     */
    record EscortRestrictionRecorded(
            EscortRestrictionNo number,
            Escort escort,
            RestrictionId measure,
            Line who,
            Story whatHappened,
            @Nullable Line taken,
            boolean institutionTold,
            @Nullable Boolean tellingAllowed,
            StaffId recordedBy,
            Moment at,
            @Nullable Moment endedAt)
            implements RestrictionEvent {
        @Override
        public LocalDate on() {
            return at.day();
        }
    }

    /** What others did was talked over with the young person, in own words. */
    record EscortTalkedOver(EscortRestrictionNo number, Story youthView, StaffId by, LocalDate on)
            implements RestrictionEvent {}

    /** Told in person and on paper what someone inside has a right to; JW 6.2.4, 6.1.4(11). */
    record RightsExplained(
            List<RightsItem> items,
            @Nullable LocalDate inPersonOn,
            @Nullable LocalDate onPaperOn,
            @Nullable Story understood,
            StaffId by,
            LocalDate on)
            implements RestrictionEvent {
        public RightsExplained {
            items = List.copyOf(items);
        }
    }
}
