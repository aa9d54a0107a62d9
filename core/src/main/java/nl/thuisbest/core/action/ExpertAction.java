package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertDirection;
import nl.thuisbest.core.trajectory.RegionSignalKind;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.core.trajectory.TableMember;
import nl.thuisbest.core.trajectory.TablePresence;
import org.jspecify.annotations.Nullable;

/**
 * Asking the regional expert team, and recording what it said and what was done with it (RET1 to
 * RET4).
 */
public sealed interface ExpertAction extends Action {
    /**
     * @param programme the one that fits and has no place, when that is the question
     * @param consentOf who gave consent, when that is the ground
     */
    record AskExperts(
            StuckKind stuck,
            Story whyStuck,
            Story tried,
            Story question,
            @Nullable ProgrammeId programme,
            @Nullable LocalDate noPlaceSince,
            AskGround ground,
            List<PersonId> consentOf,
            boolean urgent,
            LocalDate on)
            implements ExpertAction {
        public AskExperts {
            consentOf = List.copyOf(consentOf);
        }
    }

    /**
     * @param elsewhere asked when it is referred elsewhere: to whom
     */
    record ScreenAsk(
            ExpertAskNo ask,
            Screening outcome,
            Story reason,
            @Nullable Line elsewhere,
            LocalDate on)
            implements ExpertAction {}

    record SupplementAsk(ExpertAskNo ask, Story addition, LocalDate on) implements ExpertAction {}

    record PlanExpertTable(ExpertAskNo ask, LocalDate tableOn, LocalDate on)
            implements ExpertAction {}

    record HoldExpertTable(
            ExpertAskNo ask,
            List<TableMember> members,
            TablePresence youth,
            @Nullable Story youthSaid,
            TablePresence parents,
            @Nullable Story parentsSaid,
            LocalDate on)
            implements ExpertAction {
        public HoldExpertTable {
            members = List.copyOf(members);
        }
    }

    record GiveExpertAdvice(ExpertAskNo ask, List<ExpertDirection> directions, LocalDate on)
            implements ExpertAction {
        public GiveExpertAdvice {
            directions = List.copyOf(directions);
        }
    }

    record AgreeExpertAction(ExpertAskNo ask, Line what, Line who, LocalDate dueOn, LocalDate on)
            implements ExpertAction {}

    /**
     * @param whyNot asked when it was not done
     */
    record FinishExpertAction(
            ExpertActionNo action, boolean done, @Nullable Story whyNot, LocalDate on)
            implements ExpertAction {}

    record FollowUpAdvice(ExpertAskNo ask, Breakthrough outcome, Story howItStands, LocalDate on)
            implements ExpertAction {}

    record SignalRegion(ExpertAskNo ask, RegionSignalKind kind, Story withoutNames, LocalDate on)
            implements ExpertAction {}

    record WithdrawAsk(ExpertAskNo ask, Story reason, LocalDate on) implements ExpertAction {}
}
