package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Where someone sleeps from which night, the leaves, the gates and the return.
 *
 * @param plannedReturn the day last set for going home: at the placement, later by the team, or by
 *     a time-out for going home again
 * @param returns going home on leave, at the end of the stay inside
 * @param releases being let go (care-rules 2)
 */
public record Stay(
        @Nullable Placement placement,
        @Nullable Mst mst,
        List<Sleeps> sleeps,
        List<Leave> leaves,
        @Nullable LocalDate plannedReturn,
        List<StayEvent.StayProlonged> prolongations,
        List<StayEvent.ReturnedHome> returns,
        List<StayEvent.LetGo> releases,
        SequencedMap<GateId, GateState> gates) {
    static final Stay NONE =
            new Stay(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    new LinkedHashMap<>());

    /**
     * @param plannedReturn as it was set at the placement, or null when the norm counted
     */
    public record Placement(
            SiteId site,
            Line group,
            @Nullable Line room,
            @Nullable LocalDate plannedReturn,
            LocalDate on) {}

    public record Mst(StaffId therapist, LocalDate since) {}

    /** From the night of {@code from}, until a next one. */
    public record Sleeps(LocalDate from, Whereabouts where) {}

    public record GateState(boolean met, LocalDate on) {}

    Stay evolve(StayEvent event) {
        return switch (event) {
            case StayEvent.Placed e ->
                    with(new Placement(e.site(), e.group(), e.room(), e.plannedReturn(), e.on()))
                            .sleeping(e.on(), Whereabouts.GROUP)
                            .withReturn(e.plannedReturn());
            case StayEvent.MstStarted e -> with(new Mst(e.therapist(), e.on()));
            case StayEvent.SleptElsewhere e -> sleeping(e.on(), e.where());
            case StayEvent.LeavePlanned e -> with(Lists.plus(leaves, Leave.of(e)));
            case StayEvent.LeaveGranted e ->
                    change(
                            e.number(),
                            leave ->
                                    leave.grantedBy(
                                            new Leave.Granting(
                                                    e.decidedBy(), e.consentBy(), e.on())));
            case StayEvent.LeaveStarted e ->
                    change(e.number(), leave -> leave.to(new Leave.Stage.Out(e.on())))
                            .sleeping(e.on(), Whereabouts.HOME);
            case StayEvent.LeaveEnded e ->
                    with(Leaves.back(leaves, e.number(), e.on()))
                            .sleeping(e.on(), Whereabouts.GROUP);
            case StayEvent.LeaveRevoked e ->
                    change(e.number(), leave -> Leaves.revoked(leave, e.on()));
            case StayEvent.ReturnPlanned e -> withReturn(e.returnOn());
            case StayEvent.StayProlonged e -> prolonged(e).withReturn(e.newReturn());
            case StayEvent.GateMet e -> with(e.gate(), new GateState(true, e.on()));
            case StayEvent.GateReopened e -> with(e.gate(), new GateState(false, e.on()));
            case StayEvent.ReturnedHome e ->
                    with(Leaves.home(leaves, e.leave(), e.on()))
                            .returned(e)
                            .sleeping(e.on(), Whereabouts.HOME);
            case StayEvent.LetGo e -> released(e).titleOver(e.on()).sleeping(e.on(), e.where());
        };
    }

    Stay evolve(LeaveEvent event) {
        var next = with(Leaves.after(leaves, event));
        return event instanceof LeaveEvent.NotBackInTime away
                ? next.sleeping(away.on(), Whereabouts.NOT_BACK_IN_TIME)
                : next;
    }

    /** Help may come with a place to live. */
    Stay evolve(HelpEvent event) {
        return event instanceof HelpEvent.HelpStarted started && started.sleeps() != null
                ? sleeping(started.on(), started.sleeps())
                : this;
    }

    /** A time-out brings someone inside; its end brings him or her home again. */
    Stay evolve(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RelapseReported _ -> this;
            case SafetyEvent.TimeOutDecided e ->
                    sleeping(e.on(), Whereabouts.GROUP).withReturn(e.targetReturn());
            case SafetyEvent.TimeOutEnded e -> sleeping(e.on(), Whereabouts.HOME);
        };
    }

    /** The title to stay inside was suspended or ended: a leave that ran is over. */
    Stay titleOver(LocalDate on) {
        return with(leaves.stream().map(leave -> leave.titleOver(on)).toList());
    }

    public Optional<Placement> placed() {
        return Optional.ofNullable(placement);
    }

    /** Where someone sleeps in the night of that day, when anything is known about it. */
    public Optional<Whereabouts> sleepsOn(LocalDate night) {
        return sleeps.reversed().stream()
                .filter(s -> !s.from().isAfter(night))
                .findFirst()
                .map(Sleeps::where);
    }

    /** Whether someone sleeps in the closed group in the night of that day. */
    public boolean insideOn(LocalDate night) {
        return sleepsOn(night).filter(where -> where == Whereabouts.GROUP).isPresent();
    }

    public Optional<Leave> leave(LeaveNo number) {
        return leaves.stream().filter(l -> l.number().equals(number)).findFirst();
    }

    public Optional<Leave> out() {
        return leaves.stream().filter(Leave::out).reduce((_, later) -> later);
    }

    /** The leave that is on in the night of that day. */
    public Optional<Leave> outOn(LocalDate night) {
        return Leaves.out(leaves, night);
    }

    /** Whether someone should have been back from this leave by now. */
    public boolean overdue(Leave leave, LocalDate today) {
        return Leaves.overdue(leaves, leave, today);
    }

    /** The leaves that one decision is about: all of the series, or this one alone. */
    public List<Leave> decidedWith(Leave leave) {
        return leaves.stream().filter(leave::sharesDecision).toList();
    }

    public LeaveSeriesNo nextSeries() {
        return Leaves.nextSeries(leaves);
    }

    public Optional<LocalDate> firstReturn() {
        return returns.isEmpty() ? Optional.empty() : Optional.of(returns.getFirst().on());
    }

    /** One later than the last, for the next of its kind. */
    public LeaveNo nextLeave() {
        return new LeaveNo(leaves.size() + 1);
    }

    Stay change(LeaveNo number, UnaryOperator<Leave> change) {
        var leave = leave(number).orElseThrow(() -> new CorruptHistory("no leave " + number));
        return with(Lists.replace(leaves, leave::equals, change));
    }

    /**
     * Facts may come in late: a night is put where it belongs, and replaces what was said of the
     * same night.
     */
    private Stay sleeping(LocalDate from, Whereabouts where) {
        var all = new ArrayList<Sleeps>();
        sleeps.stream().filter(s -> s.from().isBefore(from)).forEach(all::add);
        all.add(new Sleeps(from, where));
        sleeps.stream().filter(s -> s.from().isAfter(from)).forEach(all::add);
        return new Stay(
                placement,
                mst,
                List.copyOf(all),
                leaves,
                plannedReturn,
                prolongations,
                returns,
                releases,
                gates);
    }

    private Stay with(Placement next) {
        return new Stay(
                next, mst, sleeps, leaves, plannedReturn, prolongations, returns, releases, gates);
    }

    private Stay with(Mst next) {
        return new Stay(
                placement,
                next,
                sleeps,
                leaves,
                plannedReturn,
                prolongations,
                returns,
                releases,
                gates);
    }

    private Stay with(List<Leave> next) {
        return new Stay(
                placement,
                mst,
                sleeps,
                next,
                plannedReturn,
                prolongations,
                returns,
                releases,
                gates);
    }

    private Stay withReturn(@Nullable LocalDate next) {
        return new Stay(
                placement, mst, sleeps, leaves, next, prolongations, returns, releases, gates);
    }

    private Stay prolonged(StayEvent.StayProlonged event) {
        return new Stay(
                placement,
                mst,
                sleeps,
                leaves,
                plannedReturn,
                Lists.plus(prolongations, event),
                returns,
                releases,
                gates);
    }

    private Stay returned(StayEvent.ReturnedHome event) {
        return new Stay(
                placement,
                mst,
                sleeps,
                leaves,
                plannedReturn,
                prolongations,
                Lists.plus(returns, event),
                releases,
                gates);
    }

    private Stay released(StayEvent.LetGo event) {
        return new Stay(
                placement,
                mst,
                sleeps,
                leaves,
                plannedReturn,
                prolongations,
                returns,
                Lists.plus(releases, event),
                gates);
    }

    private Stay with(GateId gate, GateState state) {
        return new Stay(
                placement,
                mst,
                sleeps,
                leaves,
                plannedReturn,
                prolongations,
                returns,
                releases,
                Lists.plus(gates, gate, state));
    }
}
