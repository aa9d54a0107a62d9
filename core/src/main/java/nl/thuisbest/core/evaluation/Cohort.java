package nl.thuisbest.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.thuisbest.core.evaluation.statistics.Proportion;
import nl.thuisbest.core.evaluation.statistics.Sample;
import nl.thuisbest.core.trajectory.Ending;

/** Paths together with the published figures they are held against. */
public record Cohort(List<PathOutcome> paths, List<PublishedFigure> published) {
    public Cohort {
        paths = List.copyOf(paths);
        published = List.copyOf(published);
    }

    public CohortResult evaluate(Selection selection) {
        var chosen = paths.stream().filter(selection::includes).toList();
        var closed = chosen.stream().filter(PathOutcome::closed).toList();
        var shares = new ArrayList<Share>();
        for (var indicator : ShareIndicator.values()) {
            shares.add(new Share(indicator, proportion(indicator, closed), beside(indicator)));
        }
        var averages = new ArrayList<Average>();
        for (var indicator : MeanIndicator.values()) {
            averages.add(new Average(indicator, sample(indicator, closed), beside(indicator)));
        }
        return new CohortResult(
                selection,
                chosen.size(),
                closed.size(),
                shares,
                averages,
                closed.stream().mapToInt(p -> p.marks().count()).sum(),
                endings(closed),
                stay(chosen));
    }

    private static Proportion proportion(ShareIndicator indicator, List<PathOutcome> closed) {
        int yes = 0;
        int missing = 0;
        for (var path : closed) {
            switch (indicator.of(path)) {
                case YES -> yes++;
                case UNKNOWN -> missing++;
                case NO -> {}
            }
        }
        return new Proportion(yes, closed.size() - missing, missing);
    }

    private static Sample sample(MeanIndicator indicator, List<PathOutcome> closed) {
        var values = new ArrayList<Double>();
        for (var path : closed) {
            indicator.of(path).ifPresent(values::add);
        }
        int missing = closed.size() - values.size();
        return new Sample(values, missing, indicator.lowest(), indicator.highest());
    }

    private static List<EndingCount> endings(List<PathOutcome> closed) {
        var counts = new ArrayList<EndingCount>();
        for (var reason : Ending.values()) {
            counts.add(new EndingCount(reason, count(closed, reason)));
        }
        long unknown = closed.stream().filter(p -> p.ending().reason() == null).count();
        counts.add(new EndingCount(null, (int) unknown));
        return counts;
    }

    private static int count(List<PathOutcome> closed, Ending reason) {
        return (int) closed.stream().filter(p -> p.ending().reason() == reason).count();
    }

    private static StayCurve stay(List<PathOutcome> chosen) {
        var placed = chosen.stream().filter(p -> p.dates().placed() != null).toList();
        var ends =
                placed.stream()
                        .map(p -> p.stay().end())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        return StayCurve.of(ends, placed.size() - ends.size());
    }

    private List<PublishedFigure> beside(Indicator indicator) {
        return published.stream().filter(p -> p.indicator() == indicator).toList();
    }
}
