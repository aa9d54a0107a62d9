package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/**
 * A question to the regional expert team (RET1 to RET4) with all that follows on it. The team
 * outside decides and advises; here stands what it said and what was done with it.
 */
public sealed interface ExpertEvent extends TrajectoryEvent {
    ExpertAskNo ask();

    @Override
    default About about() {
        return About.FAMILY;
    }

    /**
     * @param programme the programme that fits and has no place ("past, geen plek", care-rules 12)
     * @param noPlaceSince since when there was no place
     * @param consentOf who gave consent, when that is the ground
     */
    record ExpertsAsked(
            ExpertAskNo ask,
            StuckKind stuck,
            Story whyStuck,
            Story tried,
            Story question,
            @Nullable ProgrammeId programme,
            @Nullable LocalDate noPlaceSince,
            AskGround ground,
            List<PersonId> consentOf,
            boolean urgent,
            StaffId by,
            LocalDate on)
            implements ExpertEvent {
        public ExpertsAsked {
            consentOf = List.copyOf(consentOf);
        }
    }

    /** What the chair does with it, with the reason. */
    record AskScreened(
            ExpertAskNo ask,
            Screening outcome,
            Story reason,
            @Nullable Line elsewhere,
            LocalDate on)
            implements ExpertEvent {}

    /** What the chair asked more was given. */
    record AskSupplemented(ExpertAskNo ask, Story addition, LocalDate on) implements ExpertEvent {}

    record ExpertTablePlanned(ExpertAskNo ask, LocalDate tableOn, LocalDate on)
            implements ExpertEvent {}

    /**
     * @param youthSaid what the young person said, at the table or before
     */
    record ExpertTableHeld(
            ExpertAskNo ask,
            List<TableMember> members,
            TablePresence youth,
            @Nullable Story youthSaid,
            TablePresence parents,
            @Nullable Story parentsSaid,
            LocalDate on)
            implements ExpertEvent {
        public ExpertTableHeld {
            members = List.copyOf(members);
        }
    }

    record ExpertAdviceGiven(ExpertAskNo ask, List<ExpertDirection> directions, LocalDate on)
            implements ExpertEvent {
        public ExpertAdviceGiven {
            directions = List.copyOf(directions);
        }
    }

    record ExpertActionAgreed(
            ExpertActionNo number,
            ExpertAskNo ask,
            Line what,
            Line who,
            LocalDate dueOn,
            LocalDate on)
            implements ExpertEvent {}

    /**
     * @param whyNot when it was not done
     */
    record ExpertActionFinished(
            ExpertActionNo number,
            ExpertAskNo ask,
            boolean done,
            @Nullable Story whyNot,
            LocalDate on)
            implements ExpertEvent {}

    record AdviceFollowedUp(ExpertAskNo ask, Breakthrough outcome, Story howItStands, LocalDate on)
            implements ExpertEvent {}

    /** Something the region must know; its words name nobody. */
    record RegionSignalled(ExpertAskNo ask, RegionSignalKind kind, Story withoutNames, LocalDate on)
            implements ExpertEvent {
        @Override
        public About about() {
            return About.TEAM;
        }
    }

    record AskWithdrawn(ExpertAskNo ask, Story reason, LocalDate on) implements ExpertEvent {}
}
