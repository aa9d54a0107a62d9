package nl.thuisbest.core.evaluation.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of those it is known of; those it is not known of stand beside it and never count as a
 * no. The interval is Wilson's score interval without continuity correction (Wilson 1927), which
 * holds for small groups and near 0 and 100%.
 */
public record Proportion(int yes, int n, int missing) {
    public Proportion {
        if (yes < 0 || yes > n || missing < 0) {
            throw new IllegalArgumentException("0 <= yes <= n and 0 <= missing");
        }
    }

    public int no() {
        return n - yes;
    }

    /** Between 0 and 1; empty when nothing is known. */
    public OptionalDouble share() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) yes / n);
    }

    public Optional<Interval> interval() {
        return n == 0 ? Optional.empty() : Optional.of(wilson(yes, n));
    }

    /** Wilson's 95% interval of {@code yes} out of {@code n}, with n at least 1. */
    public static Interval wilson(int yes, int n) {
        if (n < 1 || yes < 0 || yes > n) {
            throw new IllegalArgumentException("0 <= yes <= n and n >= 1");
        }
        double z2 = Interval.Z95 * Interval.Z95;
        double p = (double) yes / n;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Interval.Z95 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        return new Interval(
                yes == 0 ? 0 : Math.max(0, centre - half),
                yes == n ? 1 : Math.min(1, centre + half));
    }
}
