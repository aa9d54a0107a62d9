package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.About;
import org.jspecify.annotations.Nullable;

/** One child, one family, one plan (first form): adopted and evaluated. */
public sealed interface PlanEvent extends TrajectoryEvent {
    @Override
    default About about() {
        return About.FAMILY;
    }

    /**
     * The hulpverleningsplan; JW 6.2.9, 6.2.10.
     *
     * @param startsOn from when it is carried out: the first evaluation counts from here (JW
     *     6.2.9(8))
     * @param familyGroupPlan what became of the offer to make a familiegroepsplan first (JW 4.1.2)
     * @param deviation why no goal of the young person is in it, when there is none
     */
    record PlanAdopted(
            List<Goal> goals,
            boolean restrictiveMeasures,
            @Nullable StaffId consentBy,
            Story familyGroupPlan,
            @Nullable Story deviation,
            StaffId decidedBy,
            LocalDate startsOn,
            LocalDate on)
            implements PlanEvent {}

    /**
     * @param reportHandedOn when the young person got the report on paper; JW 6.2.9(9)
     */
    record PlanEvaluated(
            Story whatChanged, Story youthView, @Nullable LocalDate reportHandedOn, LocalDate on)
            implements PlanEvent {}
}
