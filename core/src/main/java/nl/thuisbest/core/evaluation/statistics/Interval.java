package nl.thuisbest.core.evaluation.statistics;

/** A 95% confidence interval, both ends included, in the unit of the figure it belongs to. */
public record Interval(double low, double high) {
    /** The 0.975 quantile of the normal distribution, for every 95% interval that uses it. */
    public static final double Z95 = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high");
        }
    }

    /** Not significantly different is not the same as equal: it says only that no proof exists. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The part inside the scale the figure is measured on, such as 1 to 10 for a mark. */
    public Interval within(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }
}
