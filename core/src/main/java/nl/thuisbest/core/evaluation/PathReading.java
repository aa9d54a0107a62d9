package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Outcomes;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a path as it follows from its journal. Nobody fills anything in twice: dates and
 * days come from where someone slept, the rest from how the path was closed. Without a clock: how
 * long somebody is inside until now is added by who asks, see {@link PathOutcome#asOf}.
 */
public final class PathReading {
    private PathReading() {}

    public static PathOutcome of(Trajectory path) {
        var closed = path.course().closed().orElse(null);
        var placement = path.stay().placement();
        var dates =
                new PathDates(
                        path.history().last("indicated").map(h -> h.on()).orElse(null),
                        placement == null ? null : placement.on(),
                        wentHome(path).orElse(null),
                        closed == null ? null : closed.on());
        return new PathOutcome(
                new PathCode(path.id().toString()),
                placement == null ? null : new SiteName(placement.site().value()),
                path.course().programme(),
                dates,
                closed == null ? AtEnd.UNKNOWN : atEnd(path, closed.outcomes()),
                closed == null ? PathEnd.UNKNOWN : end(closed),
                closed == null ? Marks.NONE : marks(closed.outcomes()),
                stay(path, dates));
    }

    /** Home is what the family calls home: grandmother's house too, when they said so. */
    private static AtEnd atEnd(Trajectory path, Outcomes outcomes) {
        boolean networkIsHome = path.course().homeIs() != null;
        var home =
                switch (outcomes.living()) {
                    case HOME -> YesNoUnknown.YES;
                    case NETWORK -> networkIsHome ? YesNoUnknown.YES : YesNoUnknown.NO;
                    case OPEN_PLACE, CLOSED_PLACE, INDEPENDENT -> YesNoUnknown.NO;
                    case UNKNOWN -> YesNoUnknown.UNKNOWN;
                };
        return new AtEnd(home, outcomes.newPoliceContact(), outcomes.schoolOrWork());
    }

    private static PathEnd end(CourseEvent.Closed closed) {
        return new PathEnd(
                closed.ending(),
                closed.mutual() ? YesNoUnknown.YES : YesNoUnknown.NO,
                closed.cooperation() == null ? YesNoUnknown.NO : YesNoUnknown.YES,
                closed.outcomes().placementPrevented());
    }

    private static Marks marks(Outcomes outcomes) {
        var youth = outcomes.youthMark();
        var parents = outcomes.parentMark();
        return new Marks(
                youth == null ? null : new Mark(youth.doubleValue()),
                parents == null ? null : new Mark(parents.doubleValue()));
    }

    private static ClosedStay stay(Trajectory path, PathDates dates) {
        var placed = dates.placed();
        if (placed == null) {
            return ClosedStay.UNKNOWN;
        }
        var end = exit(path, placed, dates.closed());
        int timeOuts = path.safety().timeOuts().size();
        var closed = dates.closed();
        if (closed == null) {
            return new ClosedStay(null, null, timeOuts, end);
        }
        var ledger = DayLedger.of(path, closed);
        int inside = ledger.closedDays();
        return new ClosedStay(inside, ledger.closedDaysWithLeave() - inside, timeOuts, end);
    }

    private static Optional<LocalDate> wentHome(Trajectory path) {
        var stay = path.stay();
        return Stream.concat(
                        stay.returns().stream().map(r -> r.on()),
                        stay.releases().stream()
                                .filter(r -> to(r.where()) == Destination.HOME)
                                .map(r -> r.on()))
                .min(Comparator.naturalOrder());
    }

    /**
     * The first time the stay ended: gone home to live, let go, or off to another place without
     * coming back to the group. A path that was closed while somebody slept in the group ended in a
     * closed place.
     */
    private static @Nullable StayEnd exit(
            Trajectory path, LocalDate placed, @Nullable LocalDate closed) {
        var home = wentHome(path).map(day -> left(placed, day, Destination.HOME));
        var elsewhere = elsewhere(path, placed);
        var first = Stream.concat(home.stream(), elsewhere).min(Comparator.comparingInt(Left::day));
        if (first.isPresent()) {
            return first.get();
        }
        return closed != null && path.stay().insideOn(closed)
                ? left(placed, closed, Destination.OTHER_CLOSED_PLACE)
                : null;
    }

    private static Stream<Left> elsewhere(Trajectory path, LocalDate placed) {
        return path.stay().sleeps().stream()
                .filter(sleeps -> !backInTheGroup(path, sleeps.from()))
                .flatMap(sleeps -> {
                    var to = to(sleeps.where());
                    return to == null || to == Destination.HOME
                            ? Stream.<Left>empty()
                            : Stream.of(left(placed, sleeps.from(), to));
                });
    }

    /** A time-out is no coming back from a night elsewhere. */
    private static boolean backInTheGroup(Trajectory path, LocalDate after) {
        return path.stay().sleeps().stream()
                .filter(s -> s.from().isAfter(after) && s.where() == Whereabouts.GROUP)
                .anyMatch(s ->
                        path.safety().timeOuts().stream()
                                .noneMatch(t -> t.decision().on().equals(s.from())));
    }

    private static Left left(LocalDate placed, LocalDate day, Destination to) {
        return new Left(Math.max(0, (int) ChronoUnit.DAYS.between(placed, day)), to);
    }

    private static @Nullable Destination to(Whereabouts where) {
        return switch (where) {
            case HOME, NETWORK -> Destination.HOME;
            case OPEN_PLACE -> Destination.OPEN_PLACE;
            case OTHER_CLOSED_PLACE -> Destination.OTHER_CLOSED_PLACE;
            case GROUP, NOT_BACK_IN_TIME, UNKNOWN -> null;
        };
    }
}
