package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a night was, asked of the parts of a path for that night alone: slow, and written apart from
 * the ledger so that each can be wrong by itself.
 */
final class NightByNight {
    private final Trajectory path;

    NightByNight(Trajectory path) {
        this.path = path;
    }

    Optional<Run> on(LocalDate night) {
        Whereabouts where = null;
        for (var sleeps : path.stay().sleeps()) {
            if (!sleeps.from().isAfter(night)) {
                where = sleeps.where();
            }
        }
        return where == null || over(night)
                ? Optional.empty()
                : Optional.of(
                        new Run(
                                new nl.thuisbest.core.kernel.Period(night, night.plusDays(1)),
                                status(night, where),
                                where,
                                where == Whereabouts.GROUP && !titled(night)));
    }

    private boolean over(LocalDate night) {
        var closed = path.course().closed();
        if (closed.isEmpty() || night.isBefore(closed.get().on())) {
            return false;
        }
        for (var sleeps : path.stay().sleeps()) {
            boolean later = !sleeps.from().isBefore(closed.get().on());
            if (later && sleeps.where() == Whereabouts.GROUP) {
                return false;
            }
        }
        return true;
    }

    private DayStatus status(LocalDate night, Whereabouts where) {
        if (where == Whereabouts.GROUP) {
            boolean timeOut = false;
            for (var one : path.safety().timeOuts()) {
                var ended = one.endedOn();
                timeOut |=
                        !night.isBefore(one.decision().on())
                                && (ended == null || night.isBefore(ended));
            }
            return timeOut ? DayStatus.TIME_OUT : DayStatus.INSIDE;
        }
        if (where == Whereabouts.NOT_BACK_IN_TIME || where == Whereabouts.UNKNOWN) {
            return DayStatus.ABSCONDED;
        }
        boolean family = where == Whereabouts.HOME || where == Whereabouts.NETWORK;
        if (family && titled(night) && onLeave(night)) {
            return DayStatus.LEAVE;
        }
        if (where != Whereabouts.HOME) {
            return DayStatus.ELSEWHERE;
        }
        if (titled(night)) {
            return DayStatus.HOME_UNDER_AUTHORISATION;
        }
        DayStatus status = DayStatus.HOME_FREE;
        for (var authorisation : path.legal().authorisations()) {
            if (inForce(authorisation, night)) {
                status =
                        suspended(authorisation, night)
                                ? DayStatus.SUSPENDED
                                : DayStatus.CONDITIONAL;
            }
        }
        return status;
    }

    private boolean titled(LocalDate night) {
        for (var authorisation : path.legal().authorisations()) {
            var admitted = authorisation.admittedOn();
            boolean conditional =
                    authorisation.kind() == AuthorisationKind.CONDITIONAL
                            && (admitted == null || night.isBefore(admitted));
            if (inForce(authorisation, night) && !conditional && !suspended(authorisation, night)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inForce(Authorisation authorisation, LocalDate night) {
        var ended = authorisation.endedOn();
        return authorisation.period().contains(night) && (ended == null || night.isBefore(ended));
    }

    private static boolean suspended(Authorisation authorisation, LocalDate night) {
        for (var suspension : authorisation.suspensions()) {
            if (within(suspension.from(), suspension.until(), night)) {
                return true;
            }
        }
        return false;
    }

    private boolean onLeave(LocalDate night) {
        for (var leave : path.stay().leaves()) {
            var decided = leave.decision();
            boolean allowed =
                    leave.route() == LeaveRoute.IN_PLAN
                            || (decided != null && !night.isBefore(decided.on()));
            if (allowed && leave.period().contains(night) && out(leave.stage(), night)) {
                return true;
            }
        }
        return false;
    }

    private static boolean out(Leave.Stage stage, LocalDate night) {
        return switch (stage) {
            case Leave.Stage.Planned _, Leave.Stage.Granted _, Leave.Stage.NotTaken _ -> false;
            case Leave.Stage.Out(var since) -> within(since, null, night);
            case Leave.Stage.Back(var since, var on) -> within(since, on, night);
            case Leave.Stage.Over(var since, var on) -> within(since, on, night);
            case Leave.Stage.Revoked(var since, var on) ->
                    since != null && within(since, on, night);
        };
    }

    private static boolean within(LocalDate from, @Nullable LocalDate until, LocalDate night) {
        return !night.isBefore(from) && (until == null || night.isBefore(until));
    }

    static List<LocalDate> nights(LocalDate from, LocalDate until) {
        return from.datesUntil(until).toList();
    }
}
