package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The nights from tonight to the end of the plan, as they would go: leaves that are planned, home,
 * suspended, free once no authorisation is left. No night is planned inside without a title.
 */
final class Ahead {
    private final Trajectory trajectory;
    private final LocalDate today;
    private final @Nullable LocalDate home;
    private final @Nullable LocalDate suspension;
    private final List<Leave> leaves;

    Ahead(Trajectory trajectory, LocalDate today, PlannedDay returnHome, PlannedDay suspension) {
        this.trajectory = trajectory;
        this.today = today;
        this.home = returnHome.done() ? null : returnHome.on();
        this.suspension = suspension.on();
        this.leaves =
                trajectory.stay().leaves().stream()
                        .filter(leave -> leave.purpose() != LeavePurpose.RETURN_HOME)
                        .filter(leave -> leave.ahead() || leave.out())
                        .toList();
    }

    List<Run> until(@Nullable LocalDate end) {
        var tonight = trajectory.stay().sleepsOn(today);
        if (end == null || tonight.isEmpty() || !trajectory.course().running()) {
            return List.of();
        }
        return Runs.between(today, end, turns(), period -> run(period, tonight.get()));
    }

    private Stream<LocalDate> turns() {
        return Stream.of(
                        Nights.turns(trajectory),
                        Stream.ofNullable(home),
                        Stream.ofNullable(suspension),
                        leaves.stream()
                                .flatMap(l -> Stream.of(l.period().from(), l.period().until())))
                .flatMap(days -> days);
    }

    private Run run(Period period, Whereabouts tonight) {
        return switch (tonight) {
            case NETWORK, OPEN_PLACE, OTHER_CLOSED_PLACE ->
                    new Run(period, DayStatus.ELSEWHERE, tonight, false);
            case GROUP -> inside(period);
            case HOME -> comesBack() ? inside(period) : atHome(period);
            case NOT_BACK_IN_TIME, UNKNOWN -> home == null ? atHome(period) : inside(period);
        };
    }

    /** At home tonight on a leave that ends before the return. */
    private boolean comesBack() {
        return home != null && leaves.stream().anyMatch(Leave::out);
    }

    private Run inside(Period period) {
        var night = period.from();
        boolean returned = home != null && !night.isBefore(home);
        if (returned || !trajectory.legal().titleToStayOn(night) || onLeave(night)) {
            return atHome(period);
        }
        var status = trajectory.safety().open().isPresent() ? DayStatus.TIME_OUT : DayStatus.INSIDE;
        return new Run(period, status, Whereabouts.GROUP, false);
    }

    private boolean onLeave(LocalDate night) {
        return leaves.stream().anyMatch(leave -> leave.period().contains(night));
    }

    private Run atHome(Period period) {
        return new Run(period, statusAtHome(period.from()), Whereabouts.HOME, false);
    }

    private DayStatus statusAtHome(LocalDate night) {
        var legal = trajectory.legal();
        if (legal.titleToStayOn(night)) {
            return suspension != null && !night.isBefore(suspension)
                    ? DayStatus.SUSPENDED
                    : withoutSuspension(night);
        }
        return legal.inForceOn(night)
                .map(a -> a.suspendedOn(night) ? DayStatus.SUSPENDED : DayStatus.CONDITIONAL)
                .orElse(DayStatus.HOME_FREE);
    }

    /** The plan is leave; but who is at home without one tonight has none tomorrow. */
    private DayStatus withoutSuspension(LocalDate night) {
        var tonight =
                trajectory
                        .stay()
                        .sleepsOn(today)
                        .filter(where -> where == Whereabouts.HOME)
                        .map(where -> Nights.status(trajectory, today, where));
        boolean unaccounted =
                tonight.equals(Optional.of(DayStatus.HOME_UNDER_AUTHORISATION)) && !onLeave(night);
        return unaccounted ? DayStatus.HOME_UNDER_AUTHORISATION : DayStatus.LEAVE;
    }
}
