package nl.thuisbest.core.evaluation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every figure of a cohort, once: page, JSON and command line show this and compute nothing.
 *
 * @param paths how many rows the selection has, running ones included
 * @param closed how many of them are closed; the figures at the end are about these
 * @param marksGiven how many marks lie behind the family mark
 * @param stay the stay inside, over all rows with a placement
 */
public record CohortResult(
        Selection selection,
        int paths,
        int closed,
        List<Share> shares,
        List<Average> averages,
        int marksGiven,
        List<EndingCount> endings,
        StayCurve stay) {
    public CohortResult {
        shares = List.copyOf(shares);
        averages = List.copyOf(averages);
        endings = List.copyOf(endings);
    }

    public Share share(ShareIndicator indicator) {
        return shares.stream().filter(s -> s.indicator() == indicator).findFirst().orElseThrow();
    }

    public Average average(MeanIndicator indicator) {
        return averages.stream().filter(a -> a.indicator() == indicator).findFirst().orElseThrow();
    }

    /** Every published figure that one of ours is held against. */
    public List<PublishedFigure> published() {
        return Stream.concat(
                        shares.stream().map(Share::published),
                        averages.stream().map(Average::published))
                .flatMap(List::stream)
                .toList();
    }

    public int running() {
        return paths - closed;
    }
}
