package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.RestrictionId;

/**
 * Plans that were adopted, how they were evaluated, what became of a plan of the family itself, and
 * the restrictive measures that a plan may allow.
 */
public record Plan(
        List<PlanEvent.PlanAdopted> adopted,
        List<PlanEvent.PlanEvaluated> evaluations,
        List<PlanEvent.FamilyGroupPlanOffered> offers,
        List<PlanEvent.FamilyGroupPlanAttached> attached,
        Restrictions restrictions) {
    static final Plan NONE =
            new Plan(List.of(), List.of(), List.of(), List.of(), Restrictions.NONE);

    Plan evolve(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanAdopted e ->
                    new Plan(Lists.plus(adopted, e), evaluations, offers, attached, restrictions);
            case PlanEvent.PlanEvaluated e ->
                    new Plan(adopted, Lists.plus(evaluations, e), offers, attached, restrictions);
            case PlanEvent.FamilyGroupPlanOffered e ->
                    new Plan(adopted, evaluations, Lists.plus(offers, e), attached, restrictions);
            case PlanEvent.FamilyGroupPlanAttached e ->
                    new Plan(adopted, evaluations, offers, Lists.plus(attached, e), restrictions);
            case PlanEvent.OutsidePlanAgreed _,
                    PlanEvent.PlanWritingAsked _,
                    PlanEvent.OutsidePlanWritten _ ->
                    this;
        };
    }

    Plan evolve(RestrictionEvent event) {
        return with(restrictions.evolve(event));
    }

    Plan evolve(StayEvent event) {
        return with(restrictions.evolve(event));
    }

    /** A ruling took a plan away, or gave it back; the one before it holds in between. */
    Plan overruled(PlanEvent.PlanAdopted plan, boolean holds) {
        var others = adopted.stream().filter(p -> !p.equals(plan)).toList();
        var plans = holds ? Lists.plus(others, plan) : others;
        return new Plan(plans, evaluations, offers, attached, restrictions);
    }

    public Optional<PlanEvent.PlanAdopted> inForce() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.getLast());
    }

    /** The measure as the plan of that day allows it, while its term runs (JW 6.3.1.2(2)). */
    public Optional<PlannedRestriction> allows(RestrictionId measure, LocalDate day) {
        return adopted.stream()
                .filter(plan -> !plan.startsOn().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(plan ->
                        plan.measures().stream()
                                .filter(one -> one.measure().equals(measure))
                                .filter(one -> !one.until().isBefore(day))
                                .findFirst());
    }

    private Plan with(Restrictions next) {
        return new Plan(adopted, evaluations, offers, attached, next);
    }
}
