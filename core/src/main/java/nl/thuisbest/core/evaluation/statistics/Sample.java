package nl.thuisbest.core.evaluation.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measured values with the number of missing ones. The interval of the mean is Student's t, cut off
 * at the ends of the scale; the median stands beside it because days inside are skewed.
 */
public record Sample(List<Double> values, int missing, double lowest, double highest) {
    public Sample {
        values = values.stream().sorted().toList();
        if (missing < 0 || values.stream().anyMatch(v -> v < lowest || v > highest)) {
            throw new IllegalArgumentException("a value outside its scale");
        }
    }

    public int n() {
        return values.size();
    }

    public OptionalDouble mean() {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }

    /** With n - 1 in the denominator; empty below two values. */
    public OptionalDouble standardDeviation() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean().orElseThrow();
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (n() - 1)));
    }

    /** The middle value, or halfway between the two middle ones. */
    public OptionalDouble median() {
        int n = n();
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((values.get((n - 1) / 2) + values.get(n / 2)) / 2);
    }

    /** The 95% t interval of the mean; empty below two values, for one value shows no spread. */
    public Optional<Interval> interval() {
        if (n() < 2) {
            return Optional.empty();
        }
        double mean = mean().orElseThrow();
        double half =
                StudentT.critical95(n() - 1) * standardDeviation().orElseThrow() / Math.sqrt(n());
        return Optional.of(new Interval(mean - half, mean + half).within(lowest, highest));
    }
}
