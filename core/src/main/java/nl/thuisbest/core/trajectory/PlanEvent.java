package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
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
     * @param measures which restrictive measures, in which cases, until when, by whom
     * @param contents the other contents of JW 6.2.10(1); null in plans recorded before they were
     *     asked
     */
    record PlanAdopted(
            List<Goal> goals,
            boolean restrictiveMeasures,
            @Nullable StaffId consentBy,
            Story familyGroupPlan,
            @Nullable Story deviation,
            StaffId decidedBy,
            LocalDate startsOn,
            LocalDate on,
            List<PlannedRestriction> measures,
            @Nullable PlanContents contents)
            implements PlanEvent {
        public PlanAdopted {
            measures = List.copyOf(measures);
        }

        /** As plans were recorded before their contents were. */
        public PlanAdopted(
                List<Goal> goals,
                boolean restrictiveMeasures,
                @Nullable StaffId consentBy,
                Story familyGroupPlan,
                @Nullable Story deviation,
                StaffId decidedBy,
                LocalDate startsOn,
                LocalDate on) {
            this(
                    goals,
                    restrictiveMeasures,
                    consentBy,
                    familyGroupPlan,
                    deviation,
                    decidedBy,
                    startsOn,
                    on,
                    List.of(),
                    null);
        }
    }

    /**
     * A plan made by the family itself is offered first; JW 4.1.2.
     *
     * @param why when it was not wanted, in the family's own words
     */
    record FamilyGroupPlanOffered(boolean wanted, @Nullable Story why, StaffId by, LocalDate on)
            implements PlanEvent {}

    /** The family made its plan; the plan for help may be added to it (JW 6.2.9(6)). */
    record FamilyGroupPlanAttached(Story plan, StaffId by, LocalDate on) implements PlanEvent {}

    /**
     * What was agreed on help outside closed care, by word of mouth or on paper; JW 4.1.3(4)(5).
     *
     * @param withWhom the young person, the parents, who else
     */
    record OutsidePlanAgreed(
            Story agreements, Line withWhom, boolean written, StaffId by, LocalDate on)
            implements PlanEvent {}

    /** Someone wants it in writing: within fourteen days; JW 4.1.3(4). */
    record PlanWritingAsked(WritingAskedBy who, LocalDate on) implements PlanEvent {}

    /** It stands on paper. */
    record OutsidePlanWritten(Story plan, StaffId by, LocalDate on) implements PlanEvent {}

    /**
     * @param reportHandedOn when the young person got the report on paper; JW 6.2.9(9)
     */
    record PlanEvaluated(
            Story whatChanged, Story youthView, @Nullable LocalDate reportHandedOn, LocalDate on)
            implements PlanEvent {}
}
