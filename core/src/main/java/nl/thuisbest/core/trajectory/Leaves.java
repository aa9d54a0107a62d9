package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.thuisbest.core.journal.CorruptHistory;
import org.jspecify.annotations.Nullable;

/** What becomes of the leaves of a path; those of a series go together where one decision says. */
final class Leaves {
    private Leaves() {}

    static List<Leave> after(List<Leave> leaves, LeaveEvent event) {
        return switch (event) {
            case LeaveEvent.LeaveSeriesPlanned e -> planned(leaves, e);
            case LeaveEvent.LeaveSeriesGranted e ->
                    each(
                            leaves,
                            e.number(),
                            leave ->
                                    leave.ahead() || leave.out()
                                            ? leave.grantedBy(
                                                    new Leave.Granting(
                                                            e.decidedBy(), e.consentBy(), e.on()))
                                            : leave);
            case LeaveEvent.LeaveSeriesRevoked e ->
                    each(
                            leaves,
                            e.number(),
                            leave -> leave.ahead() || leave.out() ? revoked(leave, e.on()) : leave);
            case LeaveEvent.LeaveRefused e ->
                    together(
                            leaves,
                            e.number(),
                            leave ->
                                    leave.ahead() && !leave.allowed()
                                            ? leave.to(new Leave.Stage.NotTaken(e.on(), true))
                                            : leave);
            case LeaveEvent.LeaveCancelled e ->
                    Lists.replace(
                            leaves,
                            leave -> leave.number().equals(e.number()),
                            leave -> leave.to(new Leave.Stage.NotTaken(e.on(), false)));
            case LeaveEvent.LeaveConditionsChanged e ->
                    together(
                            leaves,
                            e.number(),
                            leave ->
                                    leave.ahead() || leave.out()
                                            ? leave.under(e.helpConditions(), e.conditions())
                                            : leave);
            case LeaveEvent.LeaveTold _,
                    LeaveEvent.NotBackInTime _,
                    LeaveEvent.SearchStepTaken _,
                    LeaveEvent.ReturnTalkedThrough _ ->
                    leaves;
        };
    }

    private static List<Leave> planned(List<Leave> leaves, LeaveEvent.LeaveSeriesPlanned event) {
        var all = new ArrayList<>(leaves);
        int number = event.first().value();
        for (var period : event.periods()) {
            all.add(
                    new Leave(
                            new LeaveNo(number++),
                            period,
                            event.purpose(),
                            event.route(),
                            event.helpConditions(),
                            event.conditions(),
                            List.of(),
                            event.number(),
                            null,
                            new Leave.Stage.Planned()));
        }
        return List.copyOf(all);
    }

    static LeaveSeriesNo nextSeries(List<Leave> leaves) {
        return new LeaveSeriesNo(
                1
                        + leaves.stream()
                                .map(Leave::series)
                                .filter(Objects::nonNull)
                                .mapToInt(LeaveSeriesNo::value)
                                .max()
                                .orElse(0));
    }

    /** Out from that day; of the weeks after the return, those that follow without a gap too. */
    static List<Leave> home(List<Leave> leaves, LeaveNo number, LocalDate on) {
        return together(
                leaves,
                number,
                leave -> {
                    var from = leave.period().from();
                    boolean itself = leave.number().equals(number);
                    return itself || (leave.ahead() && from.isAfter(on))
                            ? leave.to(new Leave.Stage.Out(itself ? on : from))
                            : leave;
                });
    }

    /** Back inside: weeks of the same return that had not begun lie ahead again. */
    static List<Leave> back(List<Leave> leaves, LeaveNo number, LocalDate on) {
        return together(
                leaves,
                number,
                leave ->
                        leave.number().equals(number)
                                ? back(leave, on)
                                : leave.stage() instanceof Leave.Stage.Out(var since)
                                                && since.isAfter(on)
                                        ? leave.aheadAgain()
                                        : leave);
    }

    private static Leave back(Leave leave, LocalDate on) {
        return switch (leave.stage()) {
            case Leave.Stage.Revoked revoked -> leave.to(revoked);
            case Leave.Stage.Out(var since) -> leave.to(new Leave.Stage.Back(since, on));
            case Leave.Stage.Planned _,
                    Leave.Stage.Granted _,
                    Leave.Stage.Back _,
                    Leave.Stage.Over _,
                    Leave.Stage.NotTaken _ ->
                    leave.to(new Leave.Stage.Back(on, on));
        };
    }

    static Leave revoked(Leave leave, LocalDate on) {
        return leave.to(new Leave.Stage.Revoked(sinceUntil(leave, on), on));
    }

    private static @Nullable LocalDate sinceUntil(Leave leave, LocalDate on) {
        return leave.stage() instanceof Leave.Stage.Out(var since) && !since.isAfter(on)
                ? since
                : null;
    }

    /** The leave that is on now, when several of one return follow each other. */
    static Optional<Leave> out(List<Leave> leaves, LocalDate night) {
        return leaves.stream()
                .filter(leave ->
                        leave.stage() instanceof Leave.Stage.Out(var since)
                                && !since.isAfter(night))
                .reduce((_, later) -> later);
    }

    /** Out and past its last day, while no next one of the same return follows at once. */
    static boolean overdue(List<Leave> leaves, Leave leave, LocalDate today) {
        return leave.out()
                && !leave.period().until().isAfter(today)
                && leaves.stream()
                        .noneMatch(next ->
                                next.out()
                                        && leave.sharesDecision(next)
                                        && next.period().from().equals(leave.period().until()));
    }

    private static List<Leave> each(
            List<Leave> leaves, LeaveSeriesNo series, UnaryOperator<Leave> change) {
        return Lists.replace(leaves, leave -> series.equals(leave.series()), change);
    }

    /** The leave and, when it is one of a series, all of that series. */
    private static List<Leave> together(
            List<Leave> leaves, LeaveNo number, UnaryOperator<Leave> change) {
        return leaves.stream()
                .filter(leave -> leave.number().equals(number))
                .findFirst()
                .map(one -> Lists.replace(leaves, one::sharesDecision, change))
                .orElseThrow(() -> new CorruptHistory("no leave " + number));
    }
}
