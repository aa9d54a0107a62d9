package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.Trajectory;

/** Planning and revoking many leaves as one decision; JW 6.4.1. */
final class LeaveSeries {
    static final Refusal WEEKS_FOLLOW = Refusal.order("return-weeks-follow").at("rhythm");
    static final Refusal THEMSELVES_OVERLAP = Refusal.order("series-overlaps").at("rhythm");
    static final Refusal NOT_A_SERIES = Refusal.order("leave-not-in-series").at("leave");

    private LeaveSeries() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        LeaveAction.PlanLeaveSeries.class,
                        "stay",
                        Checks::placed,
                        LeaveSeries::plan),
                ActionType.decision(
                        LeaveAction.RevokeLeaveSeries.class,
                        "stay",
                        LeaveSeries::revokeNow,
                        LeaveSeries::revoke));
    }

    private static Decision<LeaveEvent.LeaveSeriesPlanned> plan(
            Trajectory trajectory, LeaveAction.PlanLeaveSeries action, Situation situation) {
        var stay = trajectory.stay();
        var periods = action.rhythm().periods();
        var first = periods.getFirst().from();
        boolean early = stay.placed().map(Stay.Placement::on).filter(first::isBefore).isPresent();
        boolean inPlan = action.route() == LeaveRoute.IN_PLAN;
        boolean home = action.purpose() == LeavePurpose.RETURN_HOME;
        return Decision.refuse(Checks.placed(trajectory, situation))
                .orWhen(early, PlanningLeave.BEFORE_PLACEMENT.at("rhythm"))
                .orWhen(overlapping(periods), THEMSELVES_OVERLAP)
                .orWhen(home && !following(periods), WEEKS_FOLLOW)
                .and(overlaps(stay, periods))
                .orWhen(inPlan && trajectory.plan().inForce().isEmpty(), PlanningLeave.NOT_IN_PLAN)
                .and(
                        inPlan
                                ? beyondTitle(trajectory, periods, situation.today(), "rhythm")
                                : List.of())
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveSeriesPlanned(
                                        stay.nextSeries(),
                                        stay.nextLeave(),
                                        periods,
                                        action.purpose(),
                                        action.route(),
                                        action.helpConditions(),
                                        action.conditions(),
                                        action.on())));
    }

    private static List<Refusal> overlaps(Stay stay, List<Period> periods) {
        return periods.stream()
                .flatMap(period -> PlanningLeave.overlaps(stay, period).stream())
                .map(reason -> reason.at("rhythm"))
                .distinct()
                .toList();
    }

    private static boolean overlapping(List<Period> periods) {
        return pairs(periods).stream().anyMatch(pair -> pair.get(0).overlaps(pair.get(1)));
    }

    private static boolean following(List<Period> periods) {
        return pairs(periods).stream()
                .allMatch(pair -> pair.get(0).until().equals(pair.get(1).from()));
    }

    private static List<List<Period>> pairs(List<Period> periods) {
        var pairs = new ArrayList<List<Period>>();
        for (int i = 1; i < periods.size(); i++) {
            pairs.add(periods.subList(i - 1, i + 1));
        }
        return pairs;
    }

    /**
     * A leave leaves closed stay for a while: after the last day of the title there is none, and
     * nobody needs leave to be at home.
     */
    static List<Refusal> beyondTitle(
            Trajectory trajectory, List<Period> periods, LocalDate today, String component) {
        var from = periods.getFirst().from().isBefore(today) ? today : periods.getFirst().from();
        var ends = trajectory.legal().firstDayWithoutTitle(from);
        return Decision.refuseWhen(
                        periods.getLast().until().isAfter(ends),
                        PlanningLeave.BEYOND_TITLE.at(component).with("ends", ends))
                .list();
    }

    private static List<Refusal> revokeNow(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.stay().leaves().stream()
                        .anyMatch(l -> l.series() != null && (l.ahead() || l.out()));
        return Decision.refuse(Checks.running(trajectory, situation))
                .orUnless(any, BeingOnLeave.NOTHING_TO_REVOKE)
                .orUnless(PlanningLeave.isResponsible(situation), BeingOnLeave.RESPONSIBLE_REVOKES)
                .list();
    }

    private static Decision<LeaveEvent.LeaveSeriesRevoked> revoke(
            Trajectory trajectory, LeaveAction.RevokeLeaveSeries action, Situation situation) {
        var found = trajectory.stay().leave(action.leave());
        var left =
                found.stream()
                        .flatMap(l -> trajectory.stay().decidedWith(l).stream())
                        .filter(l -> l.ahead() || l.out())
                        .toList();
        boolean wentHome = left.stream().anyMatch(l -> l.out() && BeingOnLeave.returns(l));
        var series = found.map(l -> l.series()).orElse(null);
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(found.isEmpty(), PlanningLeave.NO_SUCH_LEAVE)
                .orWhen(found.isPresent() && series == null, NOT_A_SERIES)
                .orWhen(found.isPresent() && left.isEmpty(), PlanningLeave.IS_OVER)
                .orWhen(wentHome, BeingOnLeave.TIME_OUT_INSTEAD)
                .and(BeingOnLeave.ground(left, action.must(), action.notKept(), situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.LeaveSeriesRevoked(
                                        java.util.Objects.requireNonNull(series),
                                        action.must(),
                                        action.reason(),
                                        action.must() ? null : action.notKept(),
                                        action.on())));
    }
}
