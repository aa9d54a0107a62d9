package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** The date from which an urgent referral waits for its answer; see {@link Moments}. */
final class ReferralMoments {
    /** A referral that is urgent by what the referrer said, while nobody answered it. */
    static final String URGENT = "@urgent-referral";

    private ReferralMoments() {}

    static Optional<LocalDate> urgent(Trajectory path) {
        boolean unanswered =
                path.course().stage() instanceof Course.Stage.Referred
                        && !path.history().has("more-asked");
        return unanswered
                ? path.history()
                        .events(ReferralEvent.ReferralTold.class)
                        .filter(ReferralEvent.ReferralTold::urgent)
                        .map(ReferralEvent.ReferralTold::on)
                        .findFirst()
                : Optional.empty();
    }
}
