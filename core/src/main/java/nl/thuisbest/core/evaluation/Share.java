package nl.thuisbest.core.evaluation;

import java.util.List;
import nl.thuisbest.core.evaluation.statistics.Proportion;

/** One counted figure of a cohort with the published ones beside it. */
public record Share(
        ShareIndicator indicator, Proportion proportion, List<PublishedFigure> published) {
    public Share {
        published = List.copyOf(published);
    }

    /** Whether people could be recognised from it: see {@link SmallNumbers}. */
    public boolean small() {
        return SmallNumbers.small(proportion);
    }
}
