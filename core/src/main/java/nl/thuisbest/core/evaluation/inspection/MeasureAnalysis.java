package nl.thuisbest.core.evaluation.inspection;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.thuisbest.core.evaluation.SmallNumbers;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;

/**
 * The yearly analysis of measures (JW 6.7.4(1)): how many of each kind, how long, how often
 * prolonged or in an emergency, by quarter. A count below five is not told outside the team.
 *
 * @param total of all measures that began in the year
 * @param kinds by measure, the most frequent first
 * @param quarters how many began in each
 */
public record MeasureAnalysis(
        Count total, Count emergencies, Count prolonged, List<Kind> kinds, List<Count> quarters) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** A number that may leave the team, or that it is under five. */
    public record Count(Optional<Integer> shown) {
        static Count of(int count) {
            return new Count(
                    count == 0 || !SmallNumbers.small(count)
                            ? Optional.of(count)
                            : Optional.empty());
        }
    }

    /**
     * @param median how long one lasted in the middle; empty when fewer than five ended
     */
    public record Kind(String measure, Count count, Optional<Duration> median) {}

    /** Of the measures that began in these twelve months. */
    public static MeasureAnalysis of(List<RegisterLine> lines, Period year) {
        var measures =
                lines.stream()
                        .filter(line -> line.kind().measure() && year.contains(line.began().day()))
                        .toList();
        var byMeasure = new TreeMap<String, List<RegisterLine>>();
        measures.forEach(
                line -> byMeasure.computeIfAbsent(line.what(), _ -> new ArrayList<>()).add(line));
        var sizes = byMeasure.values().stream().map(List::size).toList();
        var hidden = SmallNumbers.hide(sizes);
        var kinds = new ArrayList<Kind>();
        int at = 0;
        for (var entry : byMeasure.entrySet()) {
            kinds.add(
                    new Kind(entry.getKey(), new Count(hidden.get(at)), median(entry.getValue())));
            at++;
        }
        kinds.sort(
                java.util.Comparator.comparing((Kind kind) -> kind.count().shown().orElse(0))
                        .reversed()
                        .thenComparing(Kind::measure));
        return new MeasureAnalysis(
                Count.of(measures.size()),
                Count.of(count(measures, line -> line.kind() != RegisterLine.Kind.PLAN)),
                Count.of(count(measures, RegisterLine::prolonged)),
                List.copyOf(kinds),
                quarters(measures, year));
    }

    private static int count(
            List<RegisterLine> lines, java.util.function.Predicate<RegisterLine> which) {
        return (int) lines.stream().filter(which).count();
    }

    private static List<Count> quarters(List<RegisterLine> measures, Period year) {
        var first = YearMonth.from(year.from());
        var counts = new ArrayList<Integer>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var from = first.plusMonths((long) quarter * MONTHS);
            var until = from.plusMonths(MONTHS);
            counts.add(
                    count(
                            measures,
                            line -> {
                                var month = YearMonth.from(line.began().day());
                                return !month.isBefore(from) && month.isBefore(until);
                            }));
        }
        return SmallNumbers.hide(counts).stream().map(Count::new).toList();
    }

    private static Optional<Duration> median(List<RegisterLine> lines) {
        var spans =
                lines.stream()
                        .filter(line -> line.ended() != null)
                        .map(line -> line.began().until(end(line)))
                        .sorted()
                        .toList();
        return SmallNumbers.small(spans.size())
                ? Optional.empty()
                : Optional.of(spans.get(spans.size() / 2));
    }

    private static Moment end(RegisterLine line) {
        return java.util.Objects.requireNonNull(line.ended());
    }
}
