package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** Where someone sleeps from which night, the leaves, the gates and the return. */
public record Stay(
        @Nullable Placement placement,
        @Nullable Mst mst,
        List<Sleeps> sleeps,
        List<Leave> leaves,
        @Nullable LocalDate plannedReturn,
        List<StayEvent.StayProlonged> prolongations,
        List<StayEvent.ReturnedHome> returns,
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
                    new LinkedHashMap<>());

    public record Placement(SiteId site, Line group, @Nullable Line room, LocalDate on) {}

    public record Mst(StaffId therapist, LocalDate since) {}

    /** From the night of {@code from}, until a next one. */
    public record Sleeps(LocalDate from, Whereabouts where) {}

    public record GateState(boolean met, LocalDate on) {}

    Stay evolve(StayEvent event) {
        return switch (event) {
            case StayEvent.Placed e ->
                    new Stay(
                            new Placement(e.site(), e.group(), e.room(), e.on()),
                            mst,
                            sleeping(e.on(), Whereabouts.GROUP),
                            leaves,
                            e.plannedReturn() == null ? plannedReturn : e.plannedReturn(),
                            prolongations,
                            returns,
                            gates);
            case StayEvent.MstStarted e ->
                    new Stay(
                            placement,
                            new Mst(e.therapist(), e.on()),
                            sleeps,
                            leaves,
                            plannedReturn,
                            prolongations,
                            returns,
                            gates);
            case StayEvent.SleptElsewhere e -> with(sleeping(e.on(), e.where()), leaves);
            case StayEvent.LeavePlanned e ->
                    with(
                            sleeps,
                            Lists.plus(
                                    leaves,
                                    new Leave(
                                            e.number(),
                                            e.period(),
                                            e.purpose(),
                                            e.route(),
                                            e.conditions(),
                                            new Leave.Stage.Planned())));
            case StayEvent.LeaveGranted e ->
                    with(sleeps, to(e.number(), new Leave.Stage.Granted(e.decidedBy(), e.on())));
            case StayEvent.LeaveStarted e ->
                    with(
                            sleeping(e.on(), Whereabouts.HOME),
                            to(e.number(), new Leave.Stage.Out(e.on())));
            case StayEvent.LeaveEnded e ->
                    with(
                            sleeping(e.on(), Whereabouts.GROUP),
                            to(
                                    e.number(),
                                    new Leave.Stage.Back(outSince(e.number(), e.on()), e.on())));
            case StayEvent.LeaveRevoked e ->
                    with(
                            sleeps,
                            to(
                                    e.number(),
                                    new Leave.Stage.Revoked(
                                            find(e.number()).out()
                                                    ? outSince(e.number(), e.on())
                                                    : null,
                                            e.on())));
            case StayEvent.ReturnPlanned e -> withReturn(e.returnOn());
            case StayEvent.StayProlonged e ->
                    new Stay(
                            placement,
                            mst,
                            sleeps,
                            leaves,
                            e.newReturn(),
                            Lists.plus(prolongations, e),
                            returns,
                            gates);
            case StayEvent.GateMet e -> withGate(e.gate(), new GateState(true, e.on()));
            case StayEvent.GateReopened e -> withGate(e.gate(), new GateState(false, e.on()));
            case StayEvent.ReturnedHome e ->
                    new Stay(
                            placement,
                            mst,
                            sleeping(e.on(), Whereabouts.HOME),
                            to(e.leave(), new Leave.Stage.Out(e.on())),
                            plannedReturn,
                            prolongations,
                            Lists.plus(returns, e),
                            gates);
            case StayEvent.LetGo e -> with(sleeping(e.on(), e.where()), leavesOver(e.on()));
        };
    }

    /** A time-out brings someone inside; its end brings him or her home again. */
    Stay evolve(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RelapseReported _ -> this;
            case SafetyEvent.TimeOutDecided e -> with(sleeping(e.on(), Whereabouts.GROUP), leaves);
            case SafetyEvent.TimeOutEnded e -> with(sleeping(e.on(), Whereabouts.HOME), leaves);
        };
    }

    /** The title to stay inside was suspended or ended: a leave that ran is over. */
    Stay titleOver(LocalDate on) {
        return with(sleeps, leavesOver(on));
    }

    private List<Leave> leavesOver(LocalDate on) {
        return Lists.replace(
                leaves, Leave::out, l -> l.to(new Leave.Stage.Over(outSince(l.number(), on), on)));
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

    public Optional<Leave> leave(LeaveNo number) {
        return leaves.stream().filter(l -> l.number().equals(number)).findFirst();
    }

    public Optional<Leave> out() {
        return leaves.stream().filter(Leave::out).reduce((_, later) -> later);
    }

    public Optional<LocalDate> firstReturn() {
        return returns.isEmpty() ? Optional.empty() : Optional.of(returns.getFirst().on());
    }

    /** One later than the last, for the next of its kind. */
    public LeaveNo nextLeave() {
        return new LeaveNo(leaves.size() + 1);
    }

    private Leave find(LeaveNo number) {
        return leave(number).orElseThrow(() -> new CorruptHistory("no leave " + number));
    }

    private LocalDate outSince(LeaveNo number, LocalDate otherwise) {
        return find(number).stage() instanceof Leave.Stage.Out out ? out.since() : otherwise;
    }

    private List<Leave> to(LeaveNo number, Leave.Stage stage) {
        return Lists.replace(leaves, l -> l.equals(find(number)), l -> l.to(stage));
    }

    /**
     * Facts may come in late: a night is put where it belongs, and replaces what was said of the
     * same night.
     */
    private List<Sleeps> sleeping(LocalDate from, Whereabouts where) {
        var earlier = sleeps.stream().filter(s -> s.from().isBefore(from)).toList();
        var later = sleeps.stream().filter(s -> s.from().isAfter(from)).toList();
        var all = new java.util.ArrayList<>(earlier);
        all.add(new Sleeps(from, where));
        all.addAll(later);
        return List.copyOf(all);
    }

    private Stay with(List<Sleeps> nextSleeps, List<Leave> nextLeaves) {
        return new Stay(
                placement,
                mst,
                nextSleeps,
                nextLeaves,
                plannedReturn,
                prolongations,
                returns,
                gates);
    }

    private Stay withReturn(LocalDate next) {
        return new Stay(placement, mst, sleeps, leaves, next, prolongations, returns, gates);
    }

    private Stay withGate(GateId gate, GateState state) {
        return new Stay(
                placement,
                mst,
                sleeps,
                leaves,
                plannedReturn,
                prolongations,
                returns,
                Lists.plus(gates, gate, state));
    }
}
