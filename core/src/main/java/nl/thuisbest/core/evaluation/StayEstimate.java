package nl.thuisbest.core.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.StayAt.Went;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.evaluation.StayEnd.StillInside;
import nl.thuisbest.core.evaluation.statistics.Interval;
import nl.thuisbest.core.evaluation.statistics.Proportion;

/**
 * The sums behind {@link StayCurve}. Interval of the share inside: Greenwood's variance on the
 * log-log scale. Interval of a cumulative incidence: the delta-method variance of Marubini and
 * Valsecchi (1995, section 10.2.2), also on the log-log scale. Where a share is 0 or 100% the
 * log-log scale has no answer; there Wilson's interval stands, on those whose state is known.
 */
final class StayEstimate {
    /** One day on which people left: how many were there, how many left, and where to. */
    private record Day(
            int day, int atRisk, int left, Map<Destination, Integer> to, double insideBefore) {
        int to(Destination destination) {
            return to.getOrDefault(destination, 0);
        }
    }

    /** The last known days of all, and of those still inside, in order. */
    private final int[] all;

    private final int[] still;
    private final List<Day> days = new ArrayList<>();

    StayEstimate(List<StayEnd> ends) {
        this.all = sorted(ends.stream());
        this.still = sorted(ends.stream().filter(StillInside.class::isInstance));
        var leaving = new TreeMap<Integer, Map<Destination, Integer>>();
        for (var end : ends) {
            if (end instanceof Left(int day, Destination to)) {
                leaving.computeIfAbsent(day, _ -> new EnumMap<>(Destination.class))
                        .merge(to, 1, Integer::sum);
            }
        }
        double inside = 1;
        for (var entry : leaving.entrySet()) {
            int atRisk = atRisk(entry.getKey());
            int left = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
            days.add(new Day(entry.getKey(), atRisk, left, entry.getValue(), inside));
            inside = left == atRisk ? 0 : inside * (1 - (double) left / atRisk);
        }
    }

    StayAt at(int day) {
        var left = new EnumMap<Destination, Went>(Destination.class);
        for (var to : Destination.values()) {
            left.put(to, went(to, day));
        }
        double inside = inside(day);
        return new StayAt(day, atRisk(day), knownInside(day), inside, interval(inside, day), left);
    }

    /** Kaplan and Meier: the product of the shares that stayed. */
    private double inside(int until) {
        double inside = 1;
        for (var d : upTo(until)) {
            inside = d.left == d.atRisk ? 0 : inside * (1 - (double) d.left / d.atRisk);
        }
        return inside;
    }

    private Optional<Interval> interval(double inside, int until) {
        if (inside <= 0 || inside >= 1) {
            return wilson(inside, until);
        }
        double sum = 0;
        for (var d : upTo(until)) {
            sum += (double) d.left / ((double) d.atRisk * (d.atRisk - d.left));
        }
        return Optional.of(logLog(inside, inside * Math.sqrt(sum)));
    }

    private Went went(Destination to, int until) {
        double share = 0;
        int count = 0;
        for (var d : upTo(until)) {
            share += d.insideBefore * d.to(to) / d.atRisk;
            count += d.to(to);
        }
        var interval =
                share <= 0 || share >= 1 - 1e-12
                        ? wilson(share, until)
                        : Optional.of(logLog(share, Math.sqrt(variance(to, share, until))));
        return new Went(count, share, interval);
    }

    private double variance(Destination to, double share, int until) {
        double variance = 0;
        double upToNow = 0;
        for (var d : upTo(until)) {
            double n = d.atRisk;
            double mine = d.to(to);
            upToNow += d.insideBefore * mine / n;
            double rest = share - upToNow;
            if (d.left < d.atRisk) {
                variance += rest * rest * d.left / (n * (n - d.left));
            }
            variance += d.insideBefore * d.insideBefore * (n - mine) * mine / (n * n * n);
            variance -= 2 * rest * d.insideBefore * mine / (n * n);
        }
        return Math.max(0, variance);
    }

    /** The interval of a share on the scale log(-log(share)), which keeps it between 0 and 1. */
    private static Interval logLog(double share, double standardError) {
        double log = Math.log(share);
        double width = Interval.Z95 * standardError / Math.abs(share * log);
        return new Interval(Math.exp(log * Math.exp(width)), Math.exp(log * Math.exp(-width)));
    }

    private Optional<Interval> wilson(double share, int until) {
        int gone = 0;
        for (var d : upTo(until)) {
            gone += d.left;
        }
        int known = gone + knownInside(until);
        return known == 0
                ? Optional.empty()
                : Optional.of(Proportion.wilson(share > 0.5 ? known : 0, known));
    }

    private List<Day> upTo(int day) {
        return days.stream().filter(d -> d.day <= day).toList();
    }

    private int atRisk(int day) {
        return from(all, day);
    }

    /** Those of a later day, and those of that day who had not left. */
    private int knownInside(int day) {
        return from(all, day + 1) + from(still, day) - from(still, day + 1);
    }

    private static int[] sorted(Stream<StayEnd> ends) {
        return ends.mapToInt(StayEnd::day).sorted().toArray();
    }

    /** How many are of this day or a later one. */
    private static int from(int[] sorted, int day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
