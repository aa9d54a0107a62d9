package nl.thuisbest.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.thuisbest.core.evaluation.statistics.Proportion;

/**
 * Cells under five are for the team only: outside it one could tell who they are. A share is small
 * when the group, those who have it or those who have it not are under five, for each follows from
 * the others.
 */
public final class SmallNumbers {
    /** A cell below this is shown inside the team only. */
    public static final int LEAST = 5;

    private SmallNumbers() {}

    public static boolean small(int count) {
        return count < LEAST;
    }

    public static boolean small(Proportion proportion) {
        return small(proportion.yes()) || small(proportion.no());
    }

    /**
     * The counts of one table whose total is known, as they may leave the team; empty is "under
     * five" or hidden with it. When one cell alone would be hidden, the total gives it away, so the
     * smallest of the others is hidden too.
     */
    public static List<Optional<Integer>> hide(List<Integer> counts) {
        var hidden = new ArrayList<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            if (small(counts.get(i))) {
                hidden.add(i);
            }
        }
        if (hidden.size() == 1 && counts.size() > 1) {
            IntStream.range(0, counts.size())
                    .filter(i -> i != hidden.getFirst())
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(hidden::add);
        }
        var shown = new ArrayList<Optional<Integer>>();
        for (int i = 0; i < counts.size(); i++) {
            shown.add(hidden.contains(i) ? Optional.empty() : Optional.of(counts.get(i)));
        }
        return shown;
    }
}
