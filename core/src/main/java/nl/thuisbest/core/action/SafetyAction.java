package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AlsoTold;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LighterPlace;
import nl.thuisbest.core.trajectory.TimeOutPlace;
import org.jspecify.annotations.Nullable;

/** Relapse, and the short time-out when it must. */
public sealed interface SafetyAction extends Action {
    record ReportRelapse(Story whatHappened, Story triedAtHome, List<Line> withWhom, LocalDate on)
            implements SafetyAction {}

    /**
     * The legal route follows from tonight's status (care-rules 4).
     *
     * @param whyClosedIsNeeded why closed stay is needed so that the young person gets the help;
     *     danger alone is no ground
     * @param danger on leave or a conditional authorisation: whether danger can no longer be
     *     averted outside (6.4.1(4), 6.1.6(2): must) or conditions were broken (6.4.1(5), 6.1.6(3):
     *     may)
     * @param lighterConsidered why lighter places are not enough
     * @param ownProposal what the young person proposes
     * @param notKept which conditions were not kept, where the law makes that the ground
     * @param place the bed that is kept
     * @param lighter each lighter place by itself
     * @param alsoTold whom the Act does not name, with why (JW 7.3.11)
     * @param whyNoDate asked when no target date of return is given
     * @param decidingVote the behavioural scientist who had the deciding vote (S1), when somebody
     *     else decides
     * @param withoutVote the reason when none had it
     */
    record DecideTimeOut(
            Story triedAtHome,
            Story riskAsFacts,
            Story whyClosedIsNeeded,
            Story lighterConsidered,
            List<LighterPlace> lighter,
            @Nullable Story ownProposal,
            Story stateNow,
            Story reasonForYouth,
            List<Heard> heard,
            List<Line> returnConditions,
            @Nullable LocalDate targetReturn,
            @Nullable Story whyNoDate,
            boolean danger,
            @Nullable Story notKept,
            @Nullable StaffId decidingVote,
            @Nullable Story withoutVote,
            @Nullable TimeOutPlace place,
            List<AlsoTold> alsoTold,
            LocalDate on)
            implements SafetyAction {}

    /**
     * Back home, by leave, by suspending again, or let go.
     *
     * @param secondName who looked along, asked when the one who suspends also consented
     */
    record EndTimeOut(Story howItWent, TimeOutExit back, @Nullable Line secondName, LocalDate on)
            implements SafetyAction {}

    enum TimeOutExit {
        BY_LEAVE,
        BY_SUSPENSION,
        LET_GO
    }
}
