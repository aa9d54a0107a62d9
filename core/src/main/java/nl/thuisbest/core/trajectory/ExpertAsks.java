package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;

/** The questions of a path to the regional expert team, the first one first. */
public record ExpertAsks(List<ExpertAsk> all) {
    public ExpertAsks {
        all = List.copyOf(all);
    }

    public static ExpertAsks of(Trajectory path) {
        return new ExpertAsks(ExpertAsk.of(path));
    }

    public List<ExpertAsk> open() {
        return all.stream().filter(ExpertAsk::open).toList();
    }

    public Optional<ExpertAsk> find(ExpertAskNo number) {
        return all.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** The question that an agreed action belongs to. */
    public Optional<ExpertAsk> of(ExpertActionNo action) {
        return all.stream()
                .filter(ask ->
                        ask.actions().stream().anyMatch(a -> a.action().number().equals(action)))
                .findFirst();
    }

    public ExpertAskNo next() {
        return new ExpertAskNo(all.size() + 1);
    }

    public ExpertActionNo nextAction() {
        int agreed = all.stream().mapToInt(ask -> ask.actions().size()).sum();
        return new ExpertActionNo(agreed + 1);
    }
}
