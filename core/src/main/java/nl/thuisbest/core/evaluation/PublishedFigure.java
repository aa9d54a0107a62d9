package nl.thuisbest.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.thuisbest.core.evaluation.statistics.Interval;
import nl.thuisbest.core.evaluation.statistics.Proportion;
import nl.thuisbest.core.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody published it. What the source does not say (the n, a spread) is not made up:
 * a count is derived from a percentage only when exactly one count rounds to it.
 *
 * @param id a name of its own, such as {@code s1-home}
 * @param n the group as the source states it for this figure, null when it does not
 * @param near whether it is only near our figure: counted by another definition or in another group
 * @param quote the words of the source that carry the figure
 */
public record PublishedFigure(
        String id,
        Source source,
        Group group,
        Indicator indicator,
        Kind kind,
        double value,
        @Nullable Integer n,
        boolean near,
        String quote) {

    /** Whose figure it is. */
    public enum Group {
        /** The first 29 treatments, evaluated on 1 March 2015 (S1). */
        FIRST_29,
        /** The study of 86 paths (S0). */
        STUDY_86,
        /** Regular closed youth care, as S0 compares with it. */
        REGULAR,
        /** The pilot Gezinsbehandeling Plus with 8 families (S2). */
        PILOT_8
    }

    /** What the published number is: a whole percentage, a count out of n, or a mean. */
    public enum Kind {
        PERCENTAGE,
        COUNT,
        MEAN
    }

    public PublishedFigure {
        if (kind == Kind.COUNT && n == null) {
            throw new IllegalArgumentException(id + ": a count is out of something");
        }
        if (kind != Kind.MEAN != indicator instanceof ShareIndicator) {
            throw new IllegalArgumentException(id + ": the kind does not fit the indicator");
        }
    }

    /** On the scale of our own figure: a share between 0 and 1, or a mean. */
    public double comparable() {
        return switch (kind) {
            case PERCENTAGE -> value / 100;
            case COUNT -> n == null ? Double.NaN : value / n;
            case MEAN -> value;
        };
    }

    /** Every count out of n that rounds (half up) to the published percentage. */
    public List<Integer> possibleCounts() {
        if (n == null || kind == Kind.MEAN) {
            return List.of();
        }
        int group = n;
        return kind == Kind.COUNT
                ? List.of((int) value)
                : IntStream.rangeClosed(0, group)
                        .filter(k -> Math.round(100.0 * k / group) == Math.round(value))
                        .boxed()
                        .toList();
    }

    /** The count, when it was published or only one is possible. */
    public Optional<Integer> count() {
        var possible = possibleCounts();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** Whether the count is our derivation and not the source's own. */
    public boolean countDerived() {
        return kind == Kind.PERCENTAGE && count().isPresent();
    }

    /** Whether a percentage cannot come from the stated n: some answers must have been missing. */
    public boolean fitsNoCount() {
        return kind == Kind.PERCENTAGE && n != null && possibleCounts().isEmpty();
    }

    /** Wilson's interval of the published share; only when its count is known. */
    public Optional<Interval> interval() {
        return n == null ? Optional.empty() : count().map(c -> Proportion.wilson(c, n));
    }
}
