package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** Planning leave and granting it; JW 6.4.1. */
final class PlanningLeave {
    static final Refusal OVERLAPS = Refusal.order("leave-overlaps").at("period");
    static final Refusal BEFORE_PLACEMENT = Refusal.order("leave-before-placement").at("period");
    static final Refusal NOT_IN_PLAN =
            Refusal.law("no-plan-for-leave", Articles.LEAVE_GRANTED).at("route");
    static final Refusal NOTHING_TO_GRANT = Refusal.order("no-leave-to-grant");
    static final Refusal NO_SUCH_LEAVE = Refusal.order("no-such-leave").at("leave");
    static final Refusal IN_PLAN = Refusal.order("leave-in-plan").at("leave");
    static final Refusal ALREADY_GRANTED = Refusal.order("leave-already-granted").at("leave");
    static final Refusal IS_OVER = Refusal.order("leave-is-over").at("leave");
    static final Refusal BEYOND_TITLE =
            Refusal.law("leave-beyond-title", Articles.LEAVE_GRANTED).at("leave");
    static final Refusal RESPONSIBLE_GRANTS =
            Refusal.law("responsible-grants-leave", Articles.LEAVE_GRANTED);
    static final Refusal CONSENT_MISSING =
            Refusal.law("gw-consent-missing", Articles.LEAVE_CONSENT);

    private PlanningLeave() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        StayAction.PlanLeave.class, "stay", Checks::placed, PlanningLeave::plan),
                ActionType.decision(
                        StayAction.GrantLeave.class,
                        "stay",
                        PlanningLeave::grantNow,
                        PlanningLeave::grant));
    }

    private static Decision<StayEvent.LeavePlanned> plan(
            Trajectory trajectory, StayAction.PlanLeave action, Situation situation) {
        var stay = trajectory.stay();
        boolean early =
                stay.placed()
                        .map(Stay.Placement::on)
                        .filter(action.period().from()::isBefore)
                        .isPresent();
        boolean unplanned =
                action.route() == LeaveRoute.IN_PLAN && trajectory.plan().inForce().isEmpty();
        return Decision.refuse(Checks.placed(trajectory, situation))
                .orWhen(early, BEFORE_PLACEMENT)
                .and(overlaps(stay, action.period()))
                .orWhen(unplanned, NOT_IN_PLAN)
                .and(
                        action.route() == LeaveRoute.IN_PLAN
                                ? LeaveSeries.beyondTitle(
                                        trajectory,
                                        List.of(action.period()),
                                        situation.today(),
                                        "period")
                                : List.of())
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new StayEvent.LeavePlanned(
                                        stay.nextLeave(),
                                        action.period(),
                                        action.purpose(),
                                        action.route(),
                                        action.conditions(),
                                        action.helpConditions(),
                                        action.on())));
    }

    static List<Refusal> overlaps(Stay stay, Period period) {
        return stay.leaves().stream()
                .filter(leave -> taken(leave).filter(period::overlaps).isPresent())
                .map(leave -> OVERLAPS.with("leave", leave.number()))
                .toList();
    }

    /** The nights a leave takes: as planned, or as it went. */
    private static Optional<Period> taken(Leave leave) {
        return switch (leave.stage()) {
            case Leave.Stage.Planned _, Leave.Stage.Granted _, Leave.Stage.Out _ ->
                    Optional.of(leave.period());
            case Leave.Stage.Back(var since, var on) -> nights(since, on);
            case Leave.Stage.Over(var since, var on) -> nights(since, on);
            case Leave.Stage.Revoked(var since, var on) ->
                    since == null ? Optional.empty() : nights(since, on);
            case Leave.Stage.NotTaken _ -> Optional.empty();
        };
    }

    private static Optional<Period> nights(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    private static List<Refusal> grantNow(Trajectory trajectory, Situation situation) {
        var open =
                trajectory.stay().leaves().stream()
                        .filter(leave -> mayBeGranted(leave, situation.today()))
                        .toList();
        boolean consented =
                open.stream()
                        .anyMatch(
                                leave -> consents(trajectory, leave, situation, situation.today()));
        return Decision.refuse(Checks.placed(trajectory, situation))
                .orWhen(open.isEmpty(), NOTHING_TO_GRANT)
                .orUnless(isResponsible(situation), RESPONSIBLE_GRANTS)
                .orWhen(!open.isEmpty() && !consented, CONSENT_MISSING)
                .list();
    }

    private static Decision<TrajectoryEvent> grant(
            Trajectory trajectory, StayAction.GrantLeave action, Situation situation) {
        return Decision.refuse(Checks.placed(trajectory, situation))
                .and(grantable(trajectory, action.leave(), situation, action.on()))
                .and(Checks.happened(action.on(), situation))
                .orAccept(
                        () -> List.of(granted(trajectory, action.leave(), situation, action.on())));
    }

    /** All that stands in the way of granting this leave, or its series, on that day. */
    static List<Refusal> grantable(
            Trajectory trajectory, LeaveNo number, Situation situation, LocalDate on) {
        var found = trajectory.stay().leave(number);
        if (found.isEmpty()) {
            return List.of(NO_SUCH_LEAVE);
        }
        var leave = found.get();
        var left =
                trajectory.stay().decidedWith(leave).stream()
                        .filter(l -> l.ahead() || l.out())
                        .filter(l -> on.isBefore(l.period().until()))
                        .toList();
        var periods = left.stream().map(Leave::period).toList();
        return Decision.refuseWhen(leave.route() == LeaveRoute.IN_PLAN, IN_PLAN)
                .orWhen(leave.decision() != null, ALREADY_GRANTED)
                .orWhen(left.isEmpty(), IS_OVER)
                .and(
                        left.isEmpty() || leave.allowed()
                                ? List.of()
                                : LeaveSeries.beyondTitle(trajectory, periods, on, "leave"))
                .orUnless(isResponsible(situation), RESPONSIBLE_GRANTS)
                .orUnless(consents(trajectory, leave, situation, on), CONSENT_MISSING)
                .list();
    }

    /** The decision itself; only to be asked when {@link #grantable} gave no reasons. */
    static TrajectoryEvent granted(
            Trajectory trajectory, LeaveNo number, Situation situation, LocalDate on) {
        var leave = trajectory.stay().leave(number).orElseThrow();
        StaffId consentBy =
                trajectory.consentTo(leave).map(LegalEvent.ConsentGiven::by).orElse(null);
        var by = situation.actor().staff();
        var series = leave.series();
        return series == null
                ? new StayEvent.LeaveGranted(number, by, consentBy, on)
                : new LeaveEvent.LeaveSeriesGranted(series, by, consentBy, on);
    }

    private static boolean mayBeGranted(Leave leave, LocalDate today) {
        return !leave.allowed()
                && (leave.ahead() || leave.out())
                && today.isBefore(leave.period().until());
    }

    static boolean isResponsible(Situation situation) {
        return situation.actor().is(Roles.JEUGDHULPVERANTWOORDELIJKE);
    }

    /** Only when the jeugdhulpverantwoordelijke is no behavioural scientist (JW 6.4.1(3)). */
    private static boolean consents(
            Trajectory trajectory, Leave leave, Situation situation, LocalDate on) {
        return (isResponsible(situation) && situation.actor().isQualifiedBehaviouralScientist())
                || trajectory
                        .consentTo(leave)
                        .filter(consent -> !consent.on().isAfter(on))
                        .isPresent();
    }
}
