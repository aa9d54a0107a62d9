package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Period;

/**
 * What a ruling on a decision makes of title, leave and plan: an annulled admission is conditional
 * again, an annulled withdrawal is a suspension again, a revoked leave is there again, an annulled
 * authorisation has ended (JW 6.1.7(1), 6.1.12(5)(7), 6.5.1(5), 6.5.2(1)). Where someone slept
 * stays the fact it was.
 */
final class RulingEffects {
    private RulingEffects() {}

    static Legal legal(Legal legal, TrajectoryEvent contested, DecisionTurn turn) {
        var from = turn.from();
        if (contested instanceof LegalEvent.AdmittedOnCondition e) {
            return legal.change(
                    e.number(), a -> turn.holds() ? a.admitted(from) : a.admissionLifted(from));
        }
        if (contested instanceof LegalEvent.SuspensionWithdrawn e) {
            return legal.change(
                    e.number(),
                    a -> turn.holds() ? a.resumed(from) : a.suspendedAgain(e.on(), from));
        }
        if (contested instanceof LegalEvent.AuthorisationRegistered e) {
            return legal.change(
                    e.number(),
                    a -> turn.holds() ? a.revived(from) : a.ended(from, AuthorisationEnd.ANNULLED));
        }
        return legal;
    }

    static Plan plan(Plan plan, TrajectoryEvent contested, DecisionTurn turn) {
        return contested instanceof PlanEvent.PlanAdopted e
                ? plan.overruled(e, turn.holds())
                : plan;
    }

    static Stay stay(Stay stay, TrajectoryEvent contested, DecisionTurn turn) {
        if (contested instanceof StayEvent.LeaveRevoked e) {
            return leave(stay, e.number(), turn);
        }
        if (contested instanceof LeaveEvent.LeaveSeriesRevoked e) {
            var after = stay;
            for (var leave : stay.leaves()) {
                if (e.number().equals(leave.series())) {
                    after = leave(after, leave.number(), turn);
                }
            }
            return after;
        }
        return stay;
    }

    private static Stay leave(Stay stay, LeaveNo number, DecisionTurn turn) {
        return turn.holds()
                ? stay.change(
                        number,
                        leave ->
                                leave.out() || leave.ahead()
                                        ? Leaves.revoked(leave, turn.from())
                                        : leave)
                : stay.change(number, leave -> restored(leave, stay, turn));
    }

    /** There again: as if never revoked, but for the days before the ruling's own date. */
    private static Leave restored(Leave leave, Stay stay, DecisionTurn turn) {
        if (!(leave.stage() instanceof Leave.Stage.Revoked(var since, var revoked))) {
            return leave;
        }
        if (since == null) {
            return leave.to(leave.asAllowed());
        }
        var back = backInside(stay, since);
        boolean gap = turn.from().isAfter(revoked);
        if (back.isEmpty()) {
            return gap
                    ? leave.anew(new Leave.Stage.Out(turn.from()), nights(since, revoked))
                    : leave.to(new Leave.Stage.Out(since));
        }
        var nights =
                new ArrayList<>(nights(since, gap ? earliest(revoked, back.get()) : back.get()));
        if (gap) {
            nights.addAll(nights(turn.from(), back.get()));
        }
        boolean over = !turn.ruledOn().isBefore(leave.period().until());
        var stage = over ? new Leave.Stage.Back(since, since) : leave.asAllowed();
        return leave.anew(stage, nights);
    }

    /** The first night inside since it began, when that is where someone sleeps since. */
    private static Optional<LocalDate> backInside(Stay stay, LocalDate since) {
        boolean inside =
                !stay.sleeps().isEmpty()
                        && stay.sleeps().getLast().where() == Whereabouts.GROUP
                        && stay.sleeps().getLast().from().isAfter(since);
        return inside
                ? stay.sleeps().stream()
                        .filter(s -> s.where() == Whereabouts.GROUP && s.from().isAfter(since))
                        .map(Stay.Sleeps::from)
                        .findFirst()
                : Optional.empty();
    }

    private static List<Period> nights(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? List.of(new Period(from, until)) : List.of();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
