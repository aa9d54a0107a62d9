package nl.thuisbest.benchmark;

import java.util.Collection;

/** Middle and tail of measured values. */
public final class Samples {
    private Samples() {}

    /** The middle value; of an even number the mean of the two in the middle. */
    public static double median(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * The smallest measured value that so many percent are not above (nearest rank): never a value
     * that was not measured.
     */
    public static double percentile(Collection<Double> values, double percent) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty() || percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("percentile " + percent + " of " + sorted.size());
        }
        return sorted.get((int) Math.ceil(percent / 100 * sorted.size()) - 1);
    }
}
