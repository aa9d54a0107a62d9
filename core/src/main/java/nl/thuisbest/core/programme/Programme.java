package nl.thuisbest.core.programme;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;

/**
 * A programme of help as data: for whom, in which phases, by whom, decided how, measured when.
 * Version and validity say which edition a running path is on.
 */
public record Programme(
        ProgrammeId id,
        int version,
        Validity validity,
        Text name,
        Text purpose,
        Text targetGroup,
        List<Text> background,
        List<Source> sources,
        List<Criterion> criteria,
        List<Phase> phases,
        List<Gate> gates,
        List<Role> roles,
        List<Task> tasks,
        List<Vote> votes,
        List<Training> training,
        List<Measurement> measurements,
        List<Norm> norms,
        List<Contradiction> contradictions,
        Offering offering) {
    public Programme {
        background = List.copyOf(background);
        sources = List.copyOf(sources);
        criteria = List.copyOf(criteria);
        phases = List.copyOf(phases);
        gates = List.copyOf(gates);
        roles = List.copyOf(roles);
        tasks = List.copyOf(tasks);
        votes = List.copyOf(votes);
        training = List.copyOf(training);
        measurements = List.copyOf(measurements);
        norms = List.copyOf(norms);
        contradictions = List.copyOf(contradictions);
    }

    public Setting setting() {
        return offering.setting();
    }

    public Optional<Phase> phase(PhaseId phase) {
        return phases.stream().filter(p -> p.id().equals(phase)).findFirst();
    }

    /** The phase that an event of this name opens, such as {@code placed}. */
    public Optional<Phase> phaseEnteredBy(String event) {
        return phases.stream().filter(p -> p.enteredBy().equals(event)).findFirst();
    }

    public Optional<Gate> gate(GateId gate) {
        return gates.stream().filter(g -> g.id().equals(gate)).findFirst();
    }

    public Optional<Criterion> criterion(CriterionId criterion) {
        return criteria.stream().filter(c -> c.id().equals(criterion)).findFirst();
    }

    public Optional<Norm> norm(String id) {
        return norms.stream().filter(n -> n.id().equals(id)).findFirst();
    }
}
