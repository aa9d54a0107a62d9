package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** Relapse, and the short time-out when it must (S0; care-rules 4). */
public sealed interface SafetyEvent extends TrajectoryEvent {
    record RelapseReported(Story whatHappened, Story triedAtHome, List<Line> withWhom, LocalDate on)
            implements SafetyEvent {
        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    /**
     * @param triedAtHome what was tried at home first (S0)
     * @param riskAsFacts the safety risk as facts: what was seen, by whom, how often
     * @param whyClosedIsNeeded why execution is needed to prevent withdrawal from help; danger
     *     alone is no ground
     * @param lighterConsidered lighter places, with the young person's own proposal, and why not
     * @param stateNow the current state, asked before deciding
     * @param decidingVote the behavioural scientist whose vote decides by the programme (S1), or
     *     null with the reason in {@code withoutVote}
     * @param lighter each lighter place by itself
     * @param ownProposal what the young person proposes
     * @param notKept which conditions were not kept, on a route that may and need not
     * @param place the bed that is kept
     * @param alsoTold whom the Act does not name
     * @param remedy where it can be judged, as told
     */
    record TimeOutDecided(
            TimeOutNo number,
            TimeOutRoute route,
            Story triedAtHome,
            Story riskAsFacts,
            Story whyClosedIsNeeded,
            Story lighterConsidered,
            Story stateNow,
            Story reasonForYouth,
            List<Heard> heard,
            List<Line> returnConditions,
            @Nullable LocalDate targetReturn,
            @Nullable Story whyNoDate,
            StaffId decidedBy,
            @Nullable StaffId decidingVote,
            @Nullable Story withoutVote,
            List<LighterPlace> lighter,
            @Nullable Story ownProposal,
            @Nullable Story notKept,
            @Nullable TimeOutPlace place,
            List<AlsoTold> alsoTold,
            @Nullable TimeOutRemedy remedy,
            LocalDate on)
            implements SafetyEvent {
        /** As it was asked before places, proposal, conditions and bed had their own question. */
        public TimeOutDecided(
                TimeOutNo number,
                TimeOutRoute route,
                Story triedAtHome,
                Story riskAsFacts,
                Story whyClosedIsNeeded,
                Story lighterConsidered,
                Story stateNow,
                Story reasonForYouth,
                List<Heard> heard,
                List<Line> returnConditions,
                @Nullable LocalDate targetReturn,
                @Nullable Story whyNoDate,
                StaffId decidedBy,
                @Nullable StaffId decidingVote,
                @Nullable Story withoutVote,
                LocalDate on) {
            this(
                    number,
                    route,
                    triedAtHome,
                    riskAsFacts,
                    whyClosedIsNeeded,
                    lighterConsidered,
                    stateNow,
                    reasonForYouth,
                    heard,
                    returnConditions,
                    targetReturn,
                    whyNoDate,
                    decidedBy,
                    decidingVote,
                    withoutVote,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    on);
        }

        @Override
        public About about() {
            return About.FAMILY;
        }
    }

    record TimeOutEnded(TimeOutNo number, Story howItWent, LocalDate on) implements SafetyEvent {}
}
