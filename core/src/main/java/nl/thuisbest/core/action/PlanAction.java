package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.PlanContents;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.core.trajectory.WritingAskedBy;
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
            PlanContents contents,
            List<PlannedRestriction> measures,
            Story familyGroupPlan,
            @Nullable Story deviation,
            @Nullable LocalDate startsOn,
            LocalDate on)
            implements PlanAction {}

    /** A plan made by the family itself is offered first; JW 4.1.2. */
    record OfferFamilyGroupPlan(boolean wanted, @Nullable Story why, LocalDate on)
            implements PlanAction {}

    record AttachFamilyGroupPlan(Story plan, LocalDate on) implements PlanAction {}

    /** What is agreed on help outside closed care; JW 4.1.3(4)(5). */
    record AgreeOutsidePlan(Story agreements, Line withWhom, boolean written, LocalDate on)
            implements PlanAction {}

    /** Someone wants it on paper. */
    record AskPlanInWriting(WritingAskedBy who, LocalDate on) implements PlanAction {}

    record WriteOutsidePlan(Story plan, LocalDate on) implements PlanAction {}

    record EvaluatePlan(
            Story whatChanged, Story youthView, @Nullable LocalDate reportHandedOn, LocalDate on)
            implements PlanAction {}
}
