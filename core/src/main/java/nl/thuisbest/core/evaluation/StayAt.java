package nl.thuisbest.core.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.evaluation.statistics.Interval;

/**
 * The end of one day after placement.
 *
 * @param atRisk how many were inside, and in sight, when this day began
 * @param knownInside how many are known to be inside at the end of it
 * @param inside the estimated share still inside, with its interval
 * @param left the estimated share that went each way until now
 */
public record StayAt(
        int day,
        int atRisk,
        int knownInside,
        double inside,
        Optional<Interval> interval,
        Map<Destination, Went> left) {
    /** How many went this way until now, and the share that is estimated from it. */
    public record Went(int count, double share, Optional<Interval> interval) {}

    public StayAt {
        left = Map.copyOf(new EnumMap<>(left));
    }

    public Went went(Destination to) {
        return left.getOrDefault(to, new Went(0, 0, Optional.empty()));
    }
}
