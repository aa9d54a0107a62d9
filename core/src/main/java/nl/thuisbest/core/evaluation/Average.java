package nl.thuisbest.core.evaluation;

import java.util.List;
import nl.thuisbest.core.evaluation.statistics.Sample;

/** One mean of a cohort with the published ones beside it. */
public record Average(MeanIndicator indicator, Sample sample, List<PublishedFigure> published) {
    public Average {
        published = List.copyOf(published);
    }

    /** Whether people could be recognised from it: see {@link SmallNumbers}. */
    public boolean small() {
        return SmallNumbers.small(sample.n());
    }
}
