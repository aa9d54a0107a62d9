package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Goal;
import org.jspecify.annotations.Nullable;

/** One child, one family, one plan (first form). */
public sealed interface PlanAction extends Action {
    /**
     * The hulpverleningsplan, by the jeugdhulpverantwoordelijke with the young person; JW 6.2.9,
     * 6.2.10.
     *
     * @param deviation why no goal of the young person is in it, when there is none
     */
    record AdoptPlan(
            List<Goal> goals,
            boolean restrictiveMeasures,
            Story familyGroupPlan,
            @Nullable Story deviation,
            @Nullable LocalDate startsOn,
            LocalDate on)
            implements PlanAction {}

    record EvaluatePlan(
            Story whatChanged, Story youthView, @Nullable LocalDate reportHandedOn, LocalDate on)
            implements PlanAction {}
}
