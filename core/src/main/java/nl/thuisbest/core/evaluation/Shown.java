package nl.thuisbest.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.evaluation.statistics.Interval;
import nl.thuisbest.core.evaluation.statistics.Sample;
import nl.thuisbest.core.trajectory.Ending;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a cohort as they may be shown to somebody, with what is too small left out. Every
 * table of a page, a file or the command line is made from this.
 */
public record Shown(
        CohortResult result,
        Audience audience,
        List<ShareRow> shares,
        List<MeanRow> means,
        List<EndingRow> endings,
        List<StayRow> stay) {
    /** Days worth a line in the table of the stay; the day on which all had left ends it. */
    private static final List<Integer> DAYS =
            List.of(7, 14, 21, 28, 35, 42, 50, 56, 63, 75, 100, 125, 150, 175, 200, 250, 300, 365);

    /** A counted figure; the numbers are empty when they are hidden, or when n is 0. */
    public record ShareRow(
            Share share,
            boolean hidden,
            Optional<Integer> count,
            Optional<Double> part,
            Optional<Interval> interval) {}

    /** A mean; the numbers are empty when they are hidden, or when n is 0. */
    public record MeanRow(
            Average average,
            boolean hidden,
            Optional<Double> mean,
            Optional<Double> median,
            Optional<Interval> interval) {}

    /** How often a path ended so; null is not known. */
    public record EndingRow(@Nullable Ending reason, Optional<Integer> count) {}

    /** One day of the stay; a hidden cell has neither its count nor its share. */
    public record StayRow(int day, Cell inside, Cell home, Cell openPlace, Cell closedPlace) {}

    /** A count, and the share that is estimated from it. */
    public record Cell(
            Optional<Integer> count, Optional<Double> part, Optional<Interval> interval) {}

    public Shown {
        shares = List.copyOf(shares);
        means = List.copyOf(means);
        endings = List.copyOf(endings);
        stay = List.copyOf(stay);
    }

    public static Shown to(Audience audience, CohortResult result) {
        boolean all = audience == Audience.TEAM;
        return new Shown(
                result,
                audience,
                result.shares().stream().map(s -> row(s, !all && hidden(s, result))).toList(),
                result.averages().stream().map(a -> row(a, !all && a.small())).toList(),
                endings(result, all),
                stay(result.stay(), all));
    }

    /**
     * Too small, or so near another figure that the difference is: uitval and not in agreement
     * differ only by the few endings with a cause from outside.
     */
    private static boolean hidden(Share share, CohortResult result) {
        if (share.indicator() != ShareIndicator.DROPOUT) {
            return share.small();
        }
        int others = result.share(ShareIndicator.ENDED_MUTUALLY).proportion().no();
        int between = Math.abs(others - share.proportion().yes());
        return share.small() || (between > 0 && SmallNumbers.small(between));
    }

    private static ShareRow row(Share share, boolean hidden) {
        var proportion = share.proportion();
        return hidden
                ? new ShareRow(share, true, Optional.empty(), Optional.empty(), Optional.empty())
                : new ShareRow(
                        share,
                        false,
                        Optional.of(proportion.yes()),
                        proportion.share().stream().boxed().findAny(),
                        proportion.interval());
    }

    private static MeanRow row(Average average, boolean hidden) {
        Sample sample = average.sample();
        return hidden
                ? new MeanRow(average, true, Optional.empty(), Optional.empty(), Optional.empty())
                : new MeanRow(
                        average,
                        false,
                        sample.mean().stream().boxed().findAny(),
                        sample.median().stream().boxed().findAny(),
                        sample.interval());
    }

    /** Outside the team one small cell hides the whole table: its sums stand elsewhere. */
    private static List<EndingRow> endings(CohortResult result, boolean all) {
        boolean shown =
                all || result.endings().stream().noneMatch(e -> SmallNumbers.small(e.count()));
        return result.endings().stream()
                .map(e ->
                        new EndingRow(
                                e.reason(), shown ? Optional.of(e.count()) : Optional.empty()))
                .toList();
    }

    private static List<StayRow> stay(StayCurve curve, boolean all) {
        var rows = new ArrayList<StayRow>();
        for (int day : DAYS) {
            if (curve.n() > 0) {
                rows.add(row(curve.at(day), day, all));
            }
            if (day >= curve.last().day()) {
                break;
            }
        }
        return rows;
    }

    private static StayRow row(StayAt state, int day, boolean all) {
        var home = state.went(Destination.HOME);
        var open = state.went(Destination.OPEN_PLACE);
        var closed = state.went(Destination.OTHER_CLOSED_PLACE);
        var counts = List.of(state.knownInside(), home.count(), open.count(), closed.count());
        var shown = all ? counts.stream().map(Optional::of).toList() : SmallNumbers.hide(counts);
        return new StayRow(
                day,
                cell(shown.get(0), state.inside(), state.interval()),
                cell(shown.get(1), home.share(), home.interval()),
                cell(shown.get(2), open.share(), open.interval()),
                cell(shown.get(3), closed.share(), closed.interval()));
    }

    private static Cell cell(Optional<Integer> count, double part, Optional<Interval> interval) {
        return count.isEmpty()
                ? new Cell(count, Optional.empty(), Optional.empty())
                : new Cell(count, Optional.of(part), interval);
    }
}
