package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * Between the referral and the answer to it: what the referrer said besides, what was asked and
 * answered, and that it belongs to a path that was there already.
 */
public sealed interface ReferralEvent extends TrajectoryEvent {
    @Override
    default About about() {
        return About.FAMILY;
    }

    /**
     * @param youthWords what the young person says of it, in own words
     * @param numberOfAnother the BSN that was given is in the register under another name and birth
     *     date; it was left out and has to be looked at
     */
    record ReferralTold(
            ReferralOrigin origin,
            boolean urgent,
            @Nullable Story whyUrgent,
            @Nullable Awareness youth,
            @Nullable Story youthWords,
            @Nullable Awareness parents,
            @Nullable Story parentsWords,
            boolean numberOfAnother,
            LocalDate on)
            implements ReferralEvent {}

    /** More is needed of the referrer before the team can answer. */
    record MoreAsked(ReferralQuestionNo number, Story question, LocalDate on)
            implements ReferralEvent {}

    /**
     * @param saidBy who answered, when the team wrote it down; the referrer's own page names nobody
     */
    record MoreAnswered(
            ReferralQuestionNo number, Story answer, @Nullable Line saidBy, LocalDate on)
            implements ReferralEvent {}

    /** Goes on in a path of the same young person; this one ends here. */
    record ReferralJoined(TrajectoryId into, Story why, LocalDate on) implements ReferralEvent {}
}
