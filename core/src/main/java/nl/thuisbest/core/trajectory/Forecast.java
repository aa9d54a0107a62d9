package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Programme;

/**
 * How a path goes on if all goes as planned: the days of going home, suspending and ending, each
 * with how sure it is and what it hangs on; the nights from tonight; how far authorisation and
 * allocations reach. Computed anew from the path each time, so that a day moves with what it hangs
 * on.
 *
 * @param ahead the nights from tonight until the end of the plan, the same way as the {@link
 *     DayLedger} tells those that were
 */
public record Forecast(
        LocalDate today,
        PlannedDay returnHome,
        PlannedDay suspension,
        PlannedDay end,
        List<Run> ahead,
        Coverage coverage) {
    public Forecast {
        ahead = List.copyOf(ahead);
    }

    public static Forecast of(Trajectory trajectory, Programme programme, LocalDate today) {
        var milestones = new Milestones(trajectory, programme, today);
        var home = milestones.returnHome();
        var suspension = milestones.suspension(home);
        var end = milestones.end();
        var horizon =
                Stream.of(home, suspension, end)
                        .flatMap(day -> day.day().stream())
                        .max(LocalDate::compareTo)
                        .orElse(null);
        var ahead = new Ahead(trajectory, today, home, suspension).until(horizon);
        var coverage = new Covers(trajectory, today, ahead).until(end);
        return new Forecast(today, home, suspension, end, ahead, coverage);
    }

    /** The day for going home, as every page names it; empty when it is not known. */
    public static java.util.Optional<LocalDate> returnDay(
            Trajectory trajectory, Programme programme, LocalDate today) {
        return new Milestones(trajectory, programme, today).returnHome().day();
    }

    /** How many nights of the plan have this status. */
    public int nights(DayStatus status) {
        return ahead.stream().filter(run -> run.status() == status).mapToInt(Run::nights).sum();
    }
}
