package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.programme.Gate;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.trajectory.GateStatus.State;
import org.jspecify.annotations.Nullable;

/**
 * What should be so before a young person goes home, and how it stands. An open gate warns, it
 * never holds anybody inside (care-rules 1).
 */
public final class Gates {
    private static final String DAY_ACTIVITY = "day-activity";
    private static final String MST_ALLOCATION = "mst-allocation";
    private static final String RETURN_LEAVE = "return-leave";

    private final Trajectory trajectory;
    private final Forecast forecast;
    private final LocalDate today;

    private Gates(Trajectory trajectory, Forecast forecast, LocalDate today) {
        this.trajectory = trajectory;
        this.forecast = forecast;
        this.today = today;
    }

    /** Each gate of the programme, in its order. */
    public static List<GateStatus> of(Trajectory trajectory, Programme programme, LocalDate today) {
        return of(trajectory, programme, Forecast.of(trajectory, programme, today));
    }

    /** The same, when it is known already how the path goes on. */
    public static List<GateStatus> of(
            Trajectory trajectory, Programme programme, Forecast forecast) {
        var gates = new Gates(trajectory, forecast, forecast.today());
        return programme.gates().stream().map(gates::status).toList();
    }

    private GateStatus status(Gate gate) {
        return switch (gate.derivedFrom()) {
            case "" -> said(gate);
            case DAY_ACTIVITY -> dayActivity(gate);
            case MST_ALLOCATION -> mstAllocation(gate);
            case RETURN_LEAVE -> returnLeave(gate);
            default ->
                    throw new IllegalArgumentException(
                            "gate " + gate.id() + " is derived from unknown " + gate.derivedFrom());
        };
    }

    private GateStatus said(Gate gate) {
        var state = trajectory.stay().gates().get(gate.id());
        return new GateStatus(
                gate,
                state != null && state.met() ? State.MET : State.OPEN,
                entry(
                        Stream.of("gate-met", "gate-reopened"),
                        h -> h.subject().equals(gate.id().value())));
    }

    /** Something that has begun, or begins by the day of going home; later is in part. */
    private GateStatus dayActivity(Gate gate) {
        var arranged = trajectory.daytime().activity();
        var state =
                arranged.map(activity -> beginsInTime(activity) ? State.MET : State.PARTLY)
                        .orElse(State.OPEN);
        return new GateStatus(
                gate,
                state,
                entry(Stream.of("day-activity-arranged", "day-activity-fell-through"), _ -> true));
    }

    private boolean beginsInTime(DaytimeEvent.DayActivityArranged activity) {
        var home = forecast.returnHome().day();
        return !activity.startsOn().isAfter(today)
                || home.filter(day -> !activity.startsOn().isAfter(day)).isPresent();
    }

    /** Allocated from the day of going home to the end of the plan; a shorter one is in part. */
    private GateStatus mstAllocation(Gate gate) {
        var legal = trajectory.legal();
        var need = stillNeeded();
        boolean some =
                legal.allocationsOf(Product.MST)
                        .anyMatch(a -> need.isEmpty() || a.period().overlaps(need.get()));
        boolean all =
                need.filter(period -> Covers.uncovered(legal, Product.MST, period).isEmpty())
                        .isPresent();
        var state = all ? State.MET : some ? State.PARTLY : State.OPEN;
        return new GateStatus(
                gate, state, entry(Stream.of("allocation-registered"), h -> isMst(h.subject())));
    }

    /** From going home, or today, to the end of the plan; at least the day itself. */
    private Optional<Period> stillNeeded() {
        var home = forecast.returnHome().day();
        var from = home.map(day -> day.isBefore(today) ? today : day);
        return from.flatMap(start ->
                forecast.end()
                        .day()
                        .map(end -> start.isBefore(end) ? end : start.plusDays(1))
                        .map(end -> new Period(start, end)));
    }

    private boolean isMst(String subject) {
        return trajectory
                .legal()
                .allocationsOf(Product.MST)
                .anyMatch(a -> subject.equals("allocation-" + a.number()));
    }

    /**
     * Granted or in the plan, or no longer needed for there is no title to stay inside. A
     * behavioural scientist's consent is a part of it (JW 6.4.1(3)).
     */
    private GateStatus returnLeave(Gate gate) {
        var leaves =
                trajectory.stay().leaves().stream()
                        .filter(leave -> leave.purpose() == LeavePurpose.RETURN_HOME)
                        .filter(this::canServe)
                        .toList();
        boolean needed = trajectory.stay().placed().isEmpty() || hasTitle();
        var state = State.OPEN;
        if (!needed || leaves.stream().anyMatch(Leave::allowed)) {
            state = State.MET;
        } else if (leaves.stream().anyMatch(this::consented)) {
            state = State.PARTLY;
        }
        return new GateStatus(
                gate,
                state,
                entry(
                        Stream.of(
                                "leave-planned",
                                "leave-granted",
                                "leave-series-planned",
                                "leave-series-granted",
                                "consent-given",
                                "leave-revoked"),
                        h -> leaves.stream().anyMatch(l -> isAbout(h.subject(), l))));
    }

    /** A leave that was revoked, or used before a time-out, serves no more. */
    private boolean canServe(Leave leave) {
        return trajectory.safety().open().isPresent()
                ? leave.ahead()
                : !(leave.stage() instanceof Leave.Stage.Revoked)
                        && !(leave.stage() instanceof Leave.Stage.NotTaken);
    }

    private boolean hasTitle() {
        return trajectory.legal().titleToStayOn(today);
    }

    private boolean consented(Leave leave) {
        return trajectory.consentTo(leave).isPresent();
    }

    private static boolean isAbout(String subject, Leave leave) {
        return subject.equals("leave-" + leave.number())
                || subject.equals("leave-series-" + leave.series());
    }

    private @Nullable EntryNo entry(Stream<String> events, Predicate<History.Happening> which) {
        var names = events.toList();
        return trajectory.history().happenings().stream()
                .filter(h -> names.contains(h.event()) && which.test(h))
                .reduce((_, later) -> later)
                .map(h -> new EntryNo(h.revision()))
                .orElse(null);
    }
}
