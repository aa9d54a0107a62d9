package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sleeps inside while a ruling took away the decision that brought or kept him or her
 * there: home today, by one tap.
 *
 * @param because which decision no longer holds
 * @param since the day of the ruling, so that nobody is late before it was given
 * @param leave the leave that is there again, or null when there is no title to stay any more
 */
public record FreedByRuling(
        Because because, DecisionNo decision, LocalDate since, @Nullable LeaveNo leave) {
    /** Which decision, and by whom it was annulled or suspended. */
    public enum Because {
        ADMISSION,
        SUSPENSION_WITHDRAWN,
        AUTHORISATION,
        LEAVE_REVOKED
    }

    /** What rulings ask of that day; none when nobody sleeps inside. */
    public static List<FreedByRuling> of(Trajectory trajectory, LocalDate today) {
        if (!trajectory.stay().insideOn(today)) {
            return List.of();
        }
        var freed = new ArrayList<FreedByRuling>();
        var remedies = trajectory.remedies();
        remedies.turns().stream()
                .map(DecisionTurn::decision)
                .distinct()
                .filter(decision -> !remedies.holds(decision, today))
                .forEach(decision -> about(trajectory, decision, today).ifPresent(freed::add));
        return List.copyOf(freed);
    }

    private static Optional<FreedByRuling> about(
            Trajectory trajectory, DecisionNo decision, LocalDate today) {
        var event = Contestable.decision(trajectory, decision).orElse(null);
        var since = ruledOn(trajectory, decision);
        if (event instanceof StayEvent.LeaveRevoked
                || event instanceof LeaveEvent.LeaveSeriesRevoked) {
            return trajectory.stay().leaves().stream()
                    .filter(leave -> revokedBy(event, leave))
                    .filter(leave -> leave.ahead() && leave.allowed())
                    .filter(leave -> leave.period().contains(today))
                    .findFirst()
                    .map(leave ->
                            new FreedByRuling(
                                    Because.LEAVE_REVOKED, decision, since, leave.number()));
        }
        return because(event)
                .filter(_ -> !trajectory.legal().titleToStayOn(today))
                .map(because -> new FreedByRuling(because, decision, since, null));
    }

    private static boolean revokedBy(@Nullable TrajectoryEvent event, Leave leave) {
        return event instanceof StayEvent.LeaveRevoked one
                ? one.number().equals(leave.number())
                : event instanceof LeaveEvent.LeaveSeriesRevoked all
                        && all.number().equals(leave.series());
    }

    private static Optional<Because> because(@Nullable TrajectoryEvent event) {
        if (event instanceof LegalEvent.AdmittedOnCondition) {
            return Optional.of(Because.ADMISSION);
        }
        if (event instanceof LegalEvent.SuspensionWithdrawn) {
            return Optional.of(Because.SUSPENSION_WITHDRAWN);
        }
        return event instanceof LegalEvent.AuthorisationRegistered
                ? Optional.of(Because.AUTHORISATION)
                : Optional.empty();
    }

    private static LocalDate ruledOn(Trajectory trajectory, DecisionNo decision) {
        return trajectory.remedies().turns().reversed().stream()
                .filter(turn -> turn.decision().equals(decision) && !turn.holds())
                .map(DecisionTurn::ruledOn)
                .findFirst()
                .orElseThrow();
    }
}
