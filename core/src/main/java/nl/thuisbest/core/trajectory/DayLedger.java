package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;

/**
 * Every night from the first that is known, each with exactly one status. Days closed, beds, gaps
 * in coverage and the ribbon come from it alone. It is computed, so that a night that was recorded
 * late, or corrected, stands where it belongs.
 *
 * @param runs in order, without gap or overlap; empty before anything is known
 */
public record DayLedger(List<Run> runs) {
    public DayLedger {
        runs = List.copyOf(runs);
    }

    /**
     * The nights up to that of the day before {@code until}. A path that was closed has none from
     * then on, for nobody is asked any more where someone sleeps; unless inside after it.
     */
    public static DayLedger of(Trajectory trajectory, LocalDate until) {
        var sleeps = trajectory.stay().sleeps();
        if (sleeps.isEmpty()) {
            return new DayLedger(List.of());
        }
        return new DayLedger(
                Runs.between(
                        sleeps.getFirst().from(),
                        end(trajectory, until),
                        turns(trajectory),
                        period -> run(trajectory, period)));
    }

    /** The nights before that of this day. */
    public DayLedger before(LocalDate day) {
        return new DayLedger(
                runs.stream()
                        .filter(run -> run.period().from().isBefore(day))
                        .map(run -> run.before(day))
                        .toList());
    }

    /** Every day on which what a night is, or the title for it, may change. */
    public static Stream<LocalDate> turns(Trajectory trajectory) {
        return Stream.concat(
                Nights.turns(trajectory),
                trajectory.stay().sleeps().stream().map(Stay.Sleeps::from));
    }

    private static Run run(Trajectory trajectory, Period period) {
        var night = period.from();
        var where = trajectory.stay().sleepsOn(night).orElseThrow();
        var status = Nights.status(trajectory, night, where);
        boolean untitled = status.closed() && !trajectory.legal().titleToStayOn(night);
        return new Run(period, status, where, untitled);
    }

    private static LocalDate end(Trajectory trajectory, LocalDate until) {
        return trajectory
                .course()
                .closed()
                .map(CourseEvent.Closed::on)
                .filter(closed -> closed.isBefore(until) && !insideSince(trajectory, closed))
                .orElse(until);
    }

    private static boolean insideSince(Trajectory trajectory, LocalDate day) {
        return trajectory.stay().sleeps().stream()
                .anyMatch(s -> s.where() == Whereabouts.GROUP && !s.from().isBefore(day));
    }

    /** The night of that day, when it is one of those known. */
    public Optional<Run> runOn(LocalDate day) {
        return runs.stream().filter(run -> run.period().contains(day)).findFirst();
    }

    public Optional<DayStatus> statusOn(LocalDate day) {
        return runOn(day).map(Run::status);
    }

    /** How many nights had one of these. */
    public int nights(DayStatus... statuses) {
        var wanted = Arrays.asList(statuses);
        return count(run -> wanted.contains(run.status()));
    }

    /**
     * Days closed: in the group, time-outs included, and in another closed place; not those of a
     * suspension (domain 6).
     */
    public int closedDays() {
        return count(run -> run.status().closed() || run.where() == Whereabouts.OTHER_CLOSED_PLACE);
    }

    /** The same with the nights on leave, for whether leave is execution is disputed. */
    public int closedDaysWithLeave() {
        return closedDays() + nights(DayStatus.LEAVE);
    }

    /** Nights in the closed group without a title. */
    public int nightsWithoutTitle() {
        return count(Run::withoutTitle);
    }

    /** The last night in the closed group. */
    public Optional<LocalDate> lastClosedNight() {
        return last(run -> run.status().closed());
    }

    /** The last night on leave. */
    public Optional<LocalDate> lastLeaveNight() {
        return last(run -> run.status() == DayStatus.LEAVE);
    }

    private Optional<LocalDate> last(Predicate<Run> which) {
        return runs.reversed().stream().filter(which).findFirst().map(run -> run.period().last());
    }

    private int count(Predicate<Run> which) {
        return runs.stream().filter(which).mapToInt(Run::nights).sum();
    }
}
