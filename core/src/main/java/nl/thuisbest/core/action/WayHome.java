package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.programme.Gate;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The day of going home, its gates, and staying longer. An earlier day needs nothing; a later one
 * is the decision that needs a reason why closed stay is still needed (care-rules 1).
 */
final class WayHome {
    static final Refusal ALREADY_HOME = Refusal.order("already-home");
    static final Refusal RETURN_IN_PAST = Refusal.order("return-in-past").at("returnOn");
    static final Refusal STAY_LONGER_INSTEAD = Refusal.order("stay-longer-instead").at("returnOn");
    static final Refusal NO_SUCH_GATE = Refusal.order("no-such-gate").at("gate");
    static final Refusal COMPUTED = Refusal.order("gate-is-computed").at("gate");
    static final Refusal GATE_IS_OPEN = Refusal.order("gate-is-open").at("gate");
    static final Refusal NOT_INSIDE = Refusal.order("not-inside");
    static final Refusal SCIENTIST_DECIDES =
            Refusal.reasonAsked("scientist-decides-progress", "S1");
    static final Refusal NOT_LATER = Refusal.order("return-not-later").at("newReturn");
    static final Refusal TITLE_ENDS =
            Refusal.law("title-ends-before-return", Articles.TITLE_NEEDED).at("newReturn");
    static final Refusal TOLD_BY_OUTSIDER = Refusal.order("told-by-outsider").at("toldBy");

    private WayHome() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        StayAction.PlanReturn.class, "stay", WayHome::planNow, WayHome::plan),
                ActionType.fact(
                        StayAction.MeetGate.class, "stay", Checks::indicated, WayHome::meet),
                ActionType.fact(
                        StayAction.ReopenGate.class, "stay", Checks::indicated, WayHome::reopen),
                ActionType.decision(
                        StayAction.StayLonger.class,
                        "stay",
                        WayHome::stayLongerNow,
                        WayHome::stayLonger));
    }

    private static List<Refusal> planNow(Trajectory trajectory, Situation situation) {
        var placed = Checks.placed(trajectory, situation);
        return placed.isEmpty()
                ? Decision.refuseWhen(isHome(trajectory, situation), ALREADY_HOME).list()
                : placed;
    }

    private static boolean isHome(Trajectory trajectory, Situation situation) {
        return Forecast.of(trajectory, situation.programmeOf(trajectory), situation.today())
                .returnHome()
                .done();
    }

    private static Decision<StayEvent.ReturnPlanned> plan(
            Trajectory trajectory, StayAction.PlanReturn action, Situation situation) {
        var now = planNow(trajectory, situation);
        if (!now.isEmpty()) {
            return new Decision.Refused<>(now);
        }
        return Decision.refuseWhen(action.returnOn().isBefore(situation.today()), RETURN_IN_PAST)
                .and(
                        plannedReturn(trajectory, situation)
                                .filter(action.returnOn()::isAfter)
                                .map(planned -> STAY_LONGER_INSTEAD.with("planned", planned))
                                .stream()
                                .toList())
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.ReturnPlanned(
                                        action.returnOn(), action.reason(), action.on())));
    }

    private static Optional<LocalDate> plannedReturn(Trajectory trajectory, Situation situation) {
        return Forecast.returnDay(trajectory, situation.programmeOf(trajectory), situation.today());
    }

    private static Decision<StayEvent.GateMet> meet(
            Trajectory trajectory, StayAction.MeetGate action, Situation situation) {
        return Decision.refuse(saidByPeople(trajectory, action.gate(), situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.GateMet(
                                        action.gate(), action.evidence(), action.on())));
    }

    private static Decision<StayEvent.GateReopened> reopen(
            Trajectory trajectory, StayAction.ReopenGate action, Situation situation) {
        var reasons = saidByPeople(trajectory, action.gate(), situation);
        boolean open =
                Optional.ofNullable(trajectory.stay().gates().get(action.gate()))
                        .filter(Stay.GateState::met)
                        .isEmpty();
        return Decision.refuse(reasons)
                .orWhen(reasons.isEmpty() && open, GATE_IS_OPEN)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.GateReopened(
                                        action.gate(), action.reason(), action.on())));
    }

    /** A gate that the path itself settles is not met by saying so. */
    private static List<Refusal> saidByPeople(
            Trajectory trajectory, GateId id, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        if (!indicated.isEmpty()) {
            return indicated;
        }
        var gate = situation.programmeOf(trajectory).gate(id).map(Gate::derivedFrom);
        return Decision.refuseWhen(gate.isEmpty(), NO_SUCH_GATE)
                .orWhen(gate.filter(from -> !from.isEmpty()).isPresent(), COMPUTED)
                .list();
    }

    private static List<Refusal> stayLongerNow(Trajectory trajectory, Situation situation) {
        boolean inside = trajectory.stay().insideOn(situation.today());
        return Decision.refuse(Checks.placed(trajectory, situation))
                .orUnless(inside, NOT_INSIDE)
                .and(inside ? Placing.title(trajectory, situation.today()) : List.of())
                .orUnless(situation.actor().is(Roles.GEDRAGSWETENSCHAPPER), SCIENTIST_DECIDES)
                .list();
    }

    private static Decision<StayEvent.StayProlonged> stayLonger(
            Trajectory trajectory, StayAction.StayLonger action, Situation situation) {
        var placed = Checks.placed(trajectory, situation);
        if (!placed.isEmpty()) {
            return new Decision.Refused<>(placed);
        }
        var now = stayLongerNow(trajectory, situation);
        return Decision.refuse(now)
                .and(notLater(trajectory, action, situation))
                .and(beyondTitle(trajectory, action, situation.today()))
                .orUnless(trajectory.team().isMember(action.toldBy()), TOLD_BY_OUTSIDER)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.StayProlonged(
                                        action.newReturn(),
                                        action.cause(),
                                        action.whyClosedStayIsNeeded(),
                                        situation.actor().staff(),
                                        action.toldBy(),
                                        action.on())));
    }

    private static List<Refusal> notLater(
            Trajectory trajectory, StayAction.StayLonger action, Situation situation) {
        var planned = plannedReturn(trajectory, situation).orElse(situation.today());
        return Decision.refuseUnless(
                        action.newReturn().isAfter(planned), NOT_LATER.with("planned", planned))
                .list();
    }

    /** Nobody is kept inside by a plan for nights without a title. */
    private static List<Refusal> beyondTitle(
            Trajectory trajectory, StayAction.StayLonger action, LocalDate today) {
        if (!trajectory.legal().titleToStayOn(today)) {
            return List.of();
        }
        var ends = trajectory.legal().firstDayWithoutTitle(today);
        return Decision.refuseWhen(action.newReturn().isAfter(ends), TITLE_ENDS.with("ends", ends))
                .list();
    }
}
