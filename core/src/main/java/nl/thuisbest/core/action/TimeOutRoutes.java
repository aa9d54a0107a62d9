package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Finds the legal route of a time-out from the status of the night (care-rules 4). */
public final class TimeOutRoutes {
    private TimeOutRoutes() {}

    /** As it stands when conditions were broken and nothing more; see the other for danger. */
    public static TimeOutWay of(Trajectory trajectory, LocalDate night) {
        return of(trajectory, night, false);
    }

    /**
     * @param danger on a conditional authorisation: whether danger can no longer be averted outside
     *     while the young person withdraws, so that the provider must admit (JW 6.1.6(2))
     */
    public static TimeOutWay of(Trajectory trajectory, LocalDate night, boolean danger) {
        if (insideByDecision(trajectory, night)) {
            return new TimeOutWay.Shut(TimeOutWay.Why.INSIDE_ALREADY, List.of());
        }
        var authorisation = titled(trajectory, night).or(() -> trajectory.legal().inForceOn(night));
        if (authorisation.isEmpty()) {
            return new TimeOutWay.Shut(
                    TimeOutWay.Why.NO_AUTHORISATION, Arrays.asList(TimeOutWay.Instead.values()));
        }
        return inForce(trajectory, authorisation.get(), night, danger);
    }

    /**
     * Inside by the placement or by a time-out. Who was brought in without a title, or again after
     * going home, needs this decision or to be let go (care-rules 2).
     */
    private static boolean insideByDecision(Trajectory trajectory, LocalDate night) {
        boolean placed = trajectory.legal().titleToStayOn(night) && !wentHome(trajectory, night);
        return trajectory.stay().insideOn(night)
                && (placed || trajectory.safety().open().isPresent());
    }

    private static boolean wentHome(Trajectory trajectory, LocalDate night) {
        var since = trajectory.stay().placed().map(Stay.Placement::on).orElse(LocalDate.MIN);
        return Stream.concat(
                        trajectory.stay().returns().stream().map(StayEvent.ReturnedHome::on),
                        trajectory.stay().releases().stream().map(StayEvent.LetGo::on))
                .anyMatch(day -> !day.isBefore(since) && !day.isAfter(night));
    }

    private static Optional<Authorisation> titled(Trajectory trajectory, LocalDate night) {
        return trajectory.legal().authorisations().reversed().stream()
                .filter(a -> a.titleToStayOn(night))
                .findFirst();
    }

    private static TimeOutWay inForce(
            Trajectory trajectory, Authorisation authorisation, LocalDate night, boolean danger) {
        if (authorisation.suspendedOn(night)) {
            return open(
                    TimeOutRoute.SUSPENSION_WITHDRAWN,
                    authorisation,
                    null,
                    "JW 6.1.12(5)",
                    "JW 6.1.7(1)",
                    "JW 6.1.12(6)");
        }
        if (authorisation.conditionalOn(night)) {
            return open(
                    danger ? TimeOutRoute.ADMISSION_MUST : TimeOutRoute.ADMISSION_MAY,
                    authorisation,
                    null,
                    danger ? "JW 6.1.6(2)" : "JW 6.1.6(3)",
                    "JW 6.1.7(1)",
                    "JW 6.1.6(6)",
                    "JW 6.1.13(2)");
        }
        if (trajectory.stay().placed().isEmpty()) {
            return new TimeOutWay.Shut(TimeOutWay.Why.NOT_PLACED_YET, List.of());
        }
        var leave = trajectory.stay().outOn(night).map(Leave::number);
        return leave.isPresent()
                ? open(
                        TimeOutRoute.LEAVE_REVOKED,
                        authorisation,
                        leave.get(),
                        danger ? "JW 6.4.1(4)" : "JW 6.4.1(5)",
                        "JW 6.5.1(1)")
                : open(
                        TimeOutRoute.AUTHORISATION_EXECUTED,
                        authorisation,
                        null,
                        "JW 6.1.2(1)",
                        "JW 4.2.1(1)",
                        "JW 6.1.13(2)");
    }

    private static TimeOutWay open(
            TimeOutRoute route,
            Authorisation authorisation,
            @Nullable LeaveNo leave,
            String ground,
            String remedy,
            String... tell) {
        return new TimeOutWay.Open(
                route,
                authorisation.number(),
                leave,
                new Source(ground),
                new Source(remedy),
                Arrays.stream(tell).map(Source::new).toList());
    }
}
