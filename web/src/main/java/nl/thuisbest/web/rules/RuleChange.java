package nl.thuisbest.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule between two days.
 *
 * @param on the day of the change
 * @param was the edition before, when it was changed
 */
public record RuleChange(What what, RuleRow rule, LocalDate on, @Nullable RuleRow was) {
    /** Kinds of change. */
    public enum What {
        NEW,
        CHANGED,
        ENDED,
        ANNOUNCED
    }

    /** What changed from one day to the other, in the order of the days. */
    static List<RuleChange> between(List<RuleRow> editions, LocalDate since, LocalDate on) {
        var changes = new ArrayList<RuleChange>();
        var byId = new LinkedHashMap<String, List<RuleRow>>();
        for (var row : editions) {
            byId.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row);
        }
        byId.values().forEach(rule -> of(rule, since, on).ifPresent(changes::add));
        changes.sort(Comparator.comparing(RuleChange::on));
        return List.copyOf(changes);
    }

    private static Optional<RuleChange> of(List<RuleRow> editions, LocalDate since, LocalDate on) {
        var then = heldOn(editions, since);
        var now = heldOn(editions, on);
        if (now.isEmpty()) {
            return then.map(was -> new RuleChange(What.ENDED, was, end(was).orElse(on), null));
        }
        var rule = now.get();
        if (then.isEmpty()) {
            return Optional.of(new RuleChange(What.NEW, rule, rule.validity().from(), null));
        }
        return then.get().equals(rule)
                ? Optional.empty()
                : Optional.of(
                        new RuleChange(What.CHANGED, rule, rule.validity().from(), then.get()));
    }

    /** Editions that are known already and hold from a later day, and ends that are known. */
    static List<RuleChange> announced(List<RuleRow> editions, LocalDate on) {
        var ahead = new ArrayList<RuleChange>();
        for (var row : editions) {
            if (row.validity().announcedOn(on)) {
                var was =
                        editions.stream()
                                .filter(one -> one.id().equals(row.id()))
                                .filter(one -> one.validity().holdsOn(on))
                                .findFirst();
                ahead.add(
                        new RuleChange(
                                What.ANNOUNCED, row, row.validity().from(), was.orElse(null)));
            }
            end(row).filter(end -> row.validity().holdsOn(on) && !follows(editions, row, end))
                    .ifPresent(end -> ahead.add(new RuleChange(What.ENDED, row, end, null)));
        }
        ahead.sort(Comparator.comparing(RuleChange::on));
        return List.copyOf(ahead);
    }

    private static boolean follows(List<RuleRow> editions, RuleRow row, LocalDate end) {
        return editions.stream()
                .anyMatch(one -> one.id().equals(row.id()) && one.validity().holdsOn(end));
    }

    private static Optional<RuleRow> heldOn(List<RuleRow> editions, LocalDate day) {
        return editions.stream().filter(row -> row.validity().holdsOn(day)).findFirst();
    }

    private static Optional<LocalDate> end(RuleRow row) {
        return Optional.ofNullable(row.validity().until());
    }
}
