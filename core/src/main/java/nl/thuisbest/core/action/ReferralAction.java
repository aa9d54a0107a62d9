package nl.thuisbest.core.action;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Awareness;
import nl.thuisbest.core.trajectory.ReferralOrigin;
import nl.thuisbest.core.trajectory.ReferralQuestionNo;
import org.jspecify.annotations.Nullable;

/** What happens between a referral and the answer to it. */
public sealed interface ReferralAction extends Action {
    /**
     * What the referrer said besides: whether it is urgent, and who of the family knows of it.
     *
     * @param whyUrgent asked when it is urgent
     * @param numberOfAnother the BSN that was given is that of somebody else in the register
     */
    record TellReferral(
            ReferralOrigin origin,
            boolean urgent,
            @Nullable Story whyUrgent,
            @Nullable Awareness youth,
            @Nullable Story youthWords,
            @Nullable Awareness parents,
            @Nullable Story parentsWords,
            boolean numberOfAnother,
            LocalDate on)
            implements ReferralAction {}

    record AskMore(Story question, LocalDate on) implements ReferralAction {}

    /**
     * @param saidBy who answered, when the team writes down what was said
     */
    record AnswerMore(ReferralQuestionNo number, Story answer, @Nullable Line saidBy, LocalDate on)
            implements ReferralAction {}

    /**
     * The same young person has a path already: it goes on there, and ends here.
     *
     * @param into the path of which this becomes a part
     */
    record JoinReferral(TrajectoryId into, Story why, LocalDate on) implements ReferralAction {}
}
