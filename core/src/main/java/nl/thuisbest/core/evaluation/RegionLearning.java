package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.RegionSignalKind;
import nl.thuisbest.core.trajectory.StuckKind;

/**
 * What a region learns from its questions to the expert team, without names (RET2): what they are
 * stuck on, how long it takes, what came of it, which programme fits and has no place, and what was
 * signalled. What is too small to tell is left out here, so that no page can tell it.
 *
 * @param asked empty when it is under five; then all else is too
 */
public record RegionLearning(
        Optional<Integer> asked,
        Spread toTable,
        Spread toBreakthrough,
        List<Counted<StuckKind>> stuck,
        List<Counted<Outcome>> outcomes,
        List<NoPlace> noPlace,
        List<Counted<RegionSignalKind>> signals,
        List<Story> signalled) {
    /** How a question ended, or that it is still open. */
    public enum Outcome {
        OPEN,
        BROKEN_THROUGH,
        EXPLAINED,
        OTHERWISE;

        static Outcome of(ExpertAsk ask) {
            return switch (ask.stage()) {
                case TO_SCREEN, MORE_ASKED, TO_TABLE, TO_ADVISE, TO_FOLLOW -> OPEN;
                case BROKEN_THROUGH -> BROKEN_THROUGH;
                case EXPLAINED -> EXPLAINED;
                case ELSEWHERE, WITHDRAWN -> OTHERWISE;
            };
        }
    }

    /**
     * @param number empty when it is too small to tell, or gives another away
     */
    public record Counted<K>(K kind, Optional<Integer> number) {}

    /**
     * @param median days, empty when fewer than five cases tell it
     */
    public record Spread(int cases, OptionalDouble median) {
        static Spread of(List<Long> days, int asked) {
            if (SmallNumbers.small(days.size()) || givesAway(asked - days.size())) {
                return new Spread(0, OptionalDouble.empty());
            }
            var sorted = days.stream().sorted().toList();
            int half = sorted.size() / 2;
            double median =
                    sorted.size() % 2 == 1
                            ? sorted.get(half)
                            : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
            return new Spread(days.size(), OptionalDouble.of(median));
        }
    }

    /** A programme that fits and has no place: in how many questions, and the days together. */
    public record NoPlace(ProgrammeId programme, int questions, long days) {}

    /** Of all questions put in a year or so, as they stand on a day. */
    public static RegionLearning of(List<ExpertAsk> asks, LocalDate today) {
        boolean few = SmallNumbers.small(asks.size());
        var all = few ? List.<ExpertAsk>of() : asks;
        var signals =
                all.stream().flatMap(ask -> ask.all(ExpertEvent.RegionSignalled.class)).toList();
        var bySignal =
                counted(
                        List.of(RegionSignalKind.values()),
                        signals,
                        ExpertEvent.RegionSignalled::kind);
        return new RegionLearning(
                few ? Optional.empty() : Optional.of(all.size()),
                Spread.of(days(all, ask -> ask.held().map(ExpertEvent::on)), all.size()),
                Spread.of(days(all, ExpertAsk::brokenThroughOn), all.size()),
                counted(List.of(StuckKind.values()), all, ask -> ask.asked().stuck()),
                counted(List.of(Outcome.values()), all, Outcome::of),
                noPlace(all, today),
                bySignal,
                told(signals, bySignal));
    }

    private static List<Long> days(
            List<ExpertAsk> asks, Function<ExpertAsk, Optional<LocalDate>> until) {
        return asks.stream()
                .flatMap(ask ->
                        until.apply(ask).stream()
                                .map(day -> ChronoUnit.DAYS.between(ask.asked().on(), day)))
                .toList();
    }

    private static <K, T> List<Counted<K>> counted(
            List<K> kinds, List<T> all, Function<T, K> kindOf) {
        var counts =
                kinds.stream()
                        .map(kind ->
                                (int)
                                        all.stream()
                                                .filter(one -> kindOf.apply(one).equals(kind))
                                                .count())
                        .toList();
        var shown = told(counts);
        var rows = new ArrayList<Counted<K>>();
        for (int i = 0; i < kinds.size(); i++) {
            rows.add(new Counted<>(kinds.get(i), shown.get(i)));
        }
        return List.copyOf(rows);
    }

    /** The total is told too: what all hidden ones make together must not be small either. */
    private static List<Optional<Integer>> told(List<Integer> counts) {
        var shown = SmallNumbers.hide(counts);
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int told = shown.stream().flatMap(Optional::stream).mapToInt(Integer::intValue).sum();
        return givesAway(all - told)
                ? counts.stream().map(_ -> Optional.<Integer>empty()).toList()
                : shown;
    }

    /** Whether a rest that follows from the others points to a few. */
    private static boolean givesAway(int rest) {
        return rest > 0 && SmallNumbers.small(rest);
    }

    /** Days count until the case was broken through or today; under five questions none is told. */
    private static List<NoPlace> noPlace(List<ExpertAsk> asks, LocalDate today) {
        var byProgramme = new TreeMap<String, List<ExpertAsk>>();
        for (var ask : asks) {
            var programme = ask.asked().programme();
            if (programme != null && ask.asked().noPlaceSince() != null) {
                byProgramme.computeIfAbsent(programme.value(), _ -> new ArrayList<>()).add(ask);
            }
        }
        return byProgramme.entrySet().stream()
                .filter(entry -> !SmallNumbers.small(entry.getValue().size()))
                .map(entry -> noPlace(entry, today))
                .toList();
    }

    private static NoPlace noPlace(Map.Entry<String, List<ExpertAsk>> entry, LocalDate today) {
        long days =
                entry.getValue().stream()
                        .flatMap(ask -> waited(ask, today))
                        .mapToLong(d -> d)
                        .sum();
        return new NoPlace(new ProgrammeId(entry.getKey()), entry.getValue().size(), days);
    }

    private static Stream<Long> waited(ExpertAsk ask, LocalDate today) {
        var until =
                ask.last(ExpertEvent.AdviceFollowedUp.class)
                        .filter(e -> e.outcome() != Breakthrough.NOT_YET)
                        .map(ExpertEvent::on)
                        .orElse(today);
        return Stream.ofNullable(ask.asked().noPlaceSince())
                .map(since -> Math.max(0, ChronoUnit.DAYS.between(since, until)));
    }

    /** The words of signals of a kind that was given often enough to point to nobody. */
    private static List<Story> told(
            List<ExpertEvent.RegionSignalled> signals, List<Counted<RegionSignalKind>> counted) {
        return signals.stream()
                .filter(signal ->
                        counted.stream()
                                .anyMatch(row ->
                                        row.kind() == signal.kind() && row.number().isPresent()))
                .map(ExpertEvent.RegionSignalled::withoutNames)
                .toList();
    }
}
