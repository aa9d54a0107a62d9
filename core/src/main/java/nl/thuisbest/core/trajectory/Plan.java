package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;

/** The plan in force and its evaluations. */
public record Plan(List<PlanEvent.PlanAdopted> adopted, List<PlanEvent.PlanEvaluated> evaluations) {
    static final Plan NONE = new Plan(List.of(), List.of());

    Plan evolve(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanAdopted e -> new Plan(Lists.plus(adopted, e), evaluations);
            case PlanEvent.PlanEvaluated e -> new Plan(adopted, Lists.plus(evaluations, e));
        };
    }

    public Optional<PlanEvent.PlanAdopted> inForce() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.getLast());
    }
}
