package nl.thuisbest.store.projection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.thuisbest.core.law.Lateness;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a path on the days from its last entry on, as long as nothing more is recorded:
 * then a list asks the database what holds today, for any number of paths, and no clock ever
 * writes.
 */
final class Ahead {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** The ledger wants an end; what reaches that far goes on for good. */
    private static final int FOR_GOOD = 100;

    private Ahead() {}

    static LocalDate lastKnown(Trajectory state) {
        var last = state.history().happenings().getLast().recordedAt();
        return last.atZone(NETHERLANDS).toLocalDate();
    }

    /** Days on which something is late, as a multirange. */
    static String late(Trajectory state, Rulebook rulebook) {
        var from = lastKnown(state);
        var late = Lateness.of(state, rulebook, from).stretches();
        return late.stream()
                .map(stretch -> range(from, stretch.from(), stretch.until()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Nights of each kind, each as a multirange. */
    static Map<Tonight, String> nights(Trajectory state) {
        var from = lastKnown(state);
        var end = from.plusYears(FOR_GOOD);
        var ranges = new EnumMap<Tonight, List<String>>(Tonight.class);
        for (var run : DayLedger.of(state, end).runs()) {
            var period = run.period();
            if (period.until().isAfter(from)) {
                ranges.computeIfAbsent(Tonight.of(run.status()), _ -> new ArrayList<>())
                        .add(
                                range(
                                        from,
                                        period.from(),
                                        period.until().equals(end) ? null : period.until()));
            }
        }
        var nights = new EnumMap<Tonight, String>(Tonight.class);
        for (var kind : Tonight.values()) {
            var those = ranges.getOrDefault(kind, List.of());
            nights.put(kind, "{" + String.join(",", those) + "}");
        }
        return nights;
    }

    /**
     * What holds on the last known day has no beginning here: a row then changes with what happens,
     * and not with the day on which something else is recorded.
     */
    private static String range(LocalDate lastKnown, LocalDate from, @Nullable LocalDate until) {
        var start = from.isAfter(lastKnown) ? "[" + from : "(";
        return start + "," + (until == null ? "" : until) + ")";
    }
}
