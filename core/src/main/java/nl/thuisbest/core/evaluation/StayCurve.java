package nl.thuisbest.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.evaluation.StayEnd.StillInside;

/**
 * How long young people are inside, and where they go. Still inside is Kaplan and Meier's estimate;
 * the three ways out compete, so each has its cumulative incidence (Aalen and Johansen). On every
 * day the four together are 100%. Who is still inside, or was lost from sight, counts up to the
 * last day known.
 *
 * @param missing how many were placed of whom the end of the stay is not known at all
 * @param steps the state on day 0 and on each day on which somebody left
 */
public record StayCurve(List<StayEnd> ends, int missing, List<StayAt> steps) {
    public StayCurve {
        ends = List.copyOf(ends);
        steps = List.copyOf(steps);
    }

    /** The curve of these stays; {@code missing} is how many stays nothing is known of. */
    public static StayCurve of(List<StayEnd> ends, int missing) {
        var days = new TreeSet<Integer>(List.of(0));
        for (var end : ends) {
            if (end instanceof Left) {
                days.add(end.day());
            }
        }
        var estimate = new StayEstimate(ends);
        var steps = new ArrayList<StayAt>();
        for (int day : days) {
            steps.add(estimate.at(day));
        }
        return new StayCurve(ends, missing, steps);
    }

    public int n() {
        return ends.size();
    }

    /** Of how many the end is not seen (yet). */
    public int stillInside() {
        return (int) ends.stream().filter(e -> e instanceof StillInside).count();
    }

    /** The state at the end of any day. */
    public StayAt at(int day) {
        return at(List.of(day)).getFirst();
    }

    /** The state at the end of each of these days. */
    public List<StayAt> at(List<Integer> days) {
        var estimate = new StayEstimate(ends);
        return days.stream().map(estimate::at).toList();
    }

    public StayAt last() {
        return steps.getLast();
    }

    /**
     * The curve as if the other ways out were losses from sight. Its answer is too favourable, for
     * who went elsewhere drops out of it; it is there to show by how much.
     */
    public StayCurve only(Destination to) {
        var alone =
                ends.stream()
                        .map(e ->
                                e instanceof Left(int day, Destination where) && where != to
                                        ? new StillInside(day)
                                        : e)
                        .toList();
        return of(alone, missing);
    }

    /** The first day on which no more than half is still inside, when that came. */
    public OptionalInt medianInside() {
        return steps.stream()
                .filter(s -> n() > 0 && s.inside() <= 0.5 + 1e-12)
                .mapToInt(StayAt::day)
                .findFirst();
    }

    /** The first day on which at least half went this way, which need not come. */
    public OptionalInt medianTo(Destination to) {
        return steps.stream()
                .filter(s -> n() > 0 && s.went(to).share() >= 0.5 - 1e-12)
                .mapToInt(StayAt::day)
                .findFirst();
    }
}
