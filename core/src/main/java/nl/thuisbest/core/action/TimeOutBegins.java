package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRemedy;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A time-out: its legal route first, then what the programme asks. The decision of the route and
 * that of the time-out are one and hold from the moment they are taken; notices are duties
 * (care-rules 3, 4).
 */
final class TimeOutBegins {
    static final Refusal NO_ROUTE = Refusal.law("no-closed-time-out", Articles.TITLE_NEEDED);
    static final Refusal INSIDE_ALREADY = Refusal.law("already-inside", Articles.TITLE_NEEDED);
    static final Refusal RESPONSIBLE_REVOKES =
            Refusal.law("responsible-revokes-leave", Articles.LEAVE_REVOKED_MUST);
    static final Refusal RESPONSIBLE_MAY_REVOKE =
            Refusal.law("responsible-revokes-leave", Articles.LEAVE_REVOKED_MAY);
    static final Refusal VOTE_MISSING = Refusal.reasonAsked("deciding-vote-missing", "S1");
    static final Refusal NO_VOTE = Refusal.order("not-the-deciding-vote").at("decidingVote");
    static final Refusal CONDITIONS_ASKED =
            Refusal.reasonAsked("return-conditions-asked", "S0").at("returnConditions");
    static final Refusal DATE_ASKED =
            Refusal.reasonAsked("target-return-asked", "S0").at("whyNoDate");
    static final Refusal HEARD_ASKED = Refusal.reasonAsked("heard-asked", "S0").at("heard");
    static final Refusal ATTEMPTS_ASKED = Refusal.reasonAsked("attempts-asked", "S0").at("heard");
    static final Refusal PROPOSAL_ASKED =
            Refusal.reasonAsked("own-proposal-asked", "S0").at("ownProposal");
    static final Refusal TARGET_BEFORE = Refusal.order("target-not-after").at("targetReturn");
    static final Refusal CONDITION_ASKED =
            Refusal.law("not-kept-asked", Articles.ADMISSION_MAY).at("notKept");
    static final Refusal TITLE_ENDS =
            Refusal.law("title-ends-before-return", Articles.TITLE_NEEDED).at("targetReturn");
    static final Refusal SIX_MONTHS =
            Refusal.law("admission-six-months", Provisions.ADMISSION_AT_MOST).at("targetReturn");

    private TimeOutBegins() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        SafetyAction.DecideTimeOut.class,
                        "safety",
                        TimeOutBegins::now,
                        TimeOutBegins::decide));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        return indicated.isEmpty()
                ? Decision.refuse(route(trajectory, situation, situation.today(), false))
                        .orWhen(vote(trajectory, situation, null).isEmpty(), VOTE_MISSING)
                        .list()
                : indicated;
    }

    private static Decision<? extends TrajectoryEvent> decide(
            Trajectory trajectory, SafetyAction.DecideTimeOut action, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        if (!indicated.isEmpty()) {
            return new Decision.Refused<>(indicated);
        }
        var on = action.on();
        return Decision.refuse(route(trajectory, situation, on, action.danger()))
                .and(voted(trajectory, action, situation))
                .and(notKept(trajectory, action))
                .orWhen(action.heard().isEmpty(), HEARD_ASKED)
                .orWhen(action.heard().stream().anyMatch(Heard::withoutAttempts), ATTEMPTS_ASKED)
                .orWhen(action.ownProposal() == null, PROPOSAL_ASKED)
                .orWhen(action.returnConditions().isEmpty(), CONDITIONS_ASKED)
                .orWhen(action.targetReturn() == null && action.whyNoDate() == null, DATE_ASKED)
                .and(target(trajectory, action, situation))
                .and(Checks.happened(on, situation))
                .orAccept(() -> events(trajectory, action, situation));
    }

    /** The way, and whether this is the one who may go it. */
    private static List<Refusal> route(
            Trajectory trajectory, Situation situation, LocalDate night, boolean danger) {
        return switch (TimeOutRoutes.of(trajectory, night, danger)) {
            case TimeOutWay.Shut(var why, _) ->
                    List.of(
                            switch (why) {
                                case INSIDE_ALREADY -> INSIDE_ALREADY;
                                case NOT_PLACED_YET -> Checks.NOT_PLACED;
                                case NO_AUTHORISATION -> NO_ROUTE;
                            });
            case TimeOutWay.Open open ->
                    Decision.refuseWhen(
                                    open.route() == TimeOutRoute.LEAVE_REVOKED
                                            && !PlanningLeave.isResponsible(situation),
                                    danger ? RESPONSIBLE_REVOKES : RESPONSIBLE_MAY_REVOKE)
                            .list();
        };
    }

    /**
     * Where the law makes it the ground that conditions were not kept: which (6.4.1(5), 6.1.6(3)).
     */
    private static List<Refusal> notKept(Trajectory trajectory, SafetyAction.DecideTimeOut action) {
        if (action.danger()
                || !(TimeOutRoutes.of(trajectory, action.on(), false)
                        instanceof TimeOutWay.Open open)) {
            return List.of();
        }
        return switch (open.route()) {
            case LEAVE_REVOKED ->
                    Decision.refuseWhen(
                                    leave(trajectory, open)
                                            .filter(l -> !l.conditional())
                                            .isPresent(),
                                    BeingOnLeave.NO_CONDITIONS.at("danger"))
                            .orWhen(action.notKept() == null, BeingOnLeave.NOT_KEPT_ASKED)
                            .list();
            case ADMISSION_MAY ->
                    Decision.refuseWhen(action.notKept() == null, CONDITION_ASKED).list();
            case SUSPENSION_WITHDRAWN, ADMISSION_MUST, AUTHORISATION_EXECUTED -> List.of();
        };
    }

    private static Optional<Leave> leave(Trajectory trajectory, TimeOutWay.Open open) {
        return Optional.ofNullable(open.leave()).flatMap(trajectory.stay()::leave);
    }

    /** The deciding vote is a rule of the programme: without it a reason is asked. */
    private static List<Refusal> voted(
            Trajectory trajectory, SafetyAction.DecideTimeOut action, Situation situation) {
        var named = action.decidingVote();
        boolean none = vote(trajectory, situation, named).isEmpty();
        return Decision.refuseWhen(none && named != null, NO_VOTE)
                .orWhen(
                        none && named == null && action.withoutVote() == null,
                        VOTE_MISSING.at("withoutVote"))
                .list();
    }

    private static Optional<StaffId> vote(
            Trajectory trajectory, Situation situation, @Nullable StaffId named) {
        if (situation.actor().is(Roles.GEDRAGSWETENSCHAPPER)) {
            return Optional.of(situation.actor().staff());
        }
        return trajectory
                .team()
                .active()
                .filter(member -> member.role().equals(Roles.GEDRAGSWETENSCHAPPER))
                .map(member -> member.staff())
                .filter(staff -> staff.equals(named))
                .findFirst();
    }

    /** A day aimed at lies after the decision, and no night until it lacks a title. */
    private static List<Refusal> target(
            Trajectory trajectory, SafetyAction.DecideTimeOut action, Situation situation) {
        var target = action.targetReturn();
        var way = TimeOutRoutes.of(trajectory, action.on(), action.danger());
        if (target == null || !(way instanceof TimeOutWay.Open open)) {
            return List.of();
        }
        boolean admitted =
                open.route() == TimeOutRoute.ADMISSION_MUST
                        || open.route() == TimeOutRoute.ADMISSION_MAY;
        var ends =
                trajectory
                        .legal()
                        .authorisation(open.authorisation())
                        .map(Authorisation::endsBefore)
                        .orElseThrow();
        return Decision.refuseUnless(target.isAfter(action.on()), TARGET_BEFORE)
                .orWhen(target.isAfter(ends), TITLE_ENDS.with("ends", ends))
                .orWhen(
                        admitted
                                && situation
                                        .rulebook()
                                        .provisions()
                                        .after(Provisions.ADMISSION_AT_MOST, action.on())
                                        .filter(target::isAfter)
                                        .isPresent(),
                        SIX_MONTHS)
                .list();
    }

    private static List<TrajectoryEvent> events(
            Trajectory trajectory, SafetyAction.DecideTimeOut action, Situation situation) {
        var open =
                switch (TimeOutRoutes.of(trajectory, action.on(), action.danger())) {
                    case TimeOutWay.Open way -> way;
                    case TimeOutWay.Shut shut -> throw new IllegalStateException("" + shut.why());
                };
        var timeOut = timeOut(trajectory, action, situation, open.route());
        return title(trajectory, action, open)
                .<List<TrajectoryEvent>>map(first -> List.of(first, timeOut))
                .orElse(List.of(timeOut));
    }

    private static Optional<TrajectoryEvent> title(
            Trajectory trajectory, SafetyAction.DecideTimeOut action, TimeOutWay.Open open) {
        var why = action.whyClosedIsNeeded();
        var on = action.on();
        return switch (open.route()) {
            case LEAVE_REVOKED -> leave(trajectory, open).map(leave -> revoked(leave, action));
            case SUSPENSION_WITHDRAWN ->
                    Optional.of(new LegalEvent.SuspensionWithdrawn(open.authorisation(), why, on));
            case ADMISSION_MUST ->
                    Optional.of(
                            new LegalEvent.AdmittedOnCondition(
                                    open.authorisation(), true, why, on));
            case ADMISSION_MAY ->
                    Optional.of(
                            new LegalEvent.AdmittedOnCondition(
                                    open.authorisation(), false, why, on));
            case AUTHORISATION_EXECUTED -> Optional.empty();
        };
    }

    /** One weekend alone; of the weeks after the return all that is left. */
    private static TrajectoryEvent revoked(Leave leave, SafetyAction.DecideTimeOut action) {
        var why = action.whyClosedIsNeeded();
        var notKept = action.danger() ? null : action.notKept();
        var series = leave.series();
        return series != null && BeingOnLeave.returns(leave)
                ? new LeaveEvent.LeaveSeriesRevoked(
                        series, action.danger(), why, notKept, action.on())
                : new StayEvent.LeaveRevoked(
                        leave.number(), action.danger(), why, notKept, action.on());
    }

    private static SafetyEvent.TimeOutDecided timeOut(
            Trajectory trajectory,
            SafetyAction.DecideTimeOut action,
            Situation situation,
            TimeOutRoute route) {
        var vote = vote(trajectory, situation, action.decidingVote()).orElse(null);
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(trajectory.safety().timeOuts().size() + 1),
                route,
                action.triedAtHome(),
                action.riskAsFacts(),
                action.whyClosedIsNeeded(),
                action.lighterConsidered(),
                action.stateNow(),
                action.reasonForYouth(),
                action.heard(),
                action.returnConditions(),
                action.targetReturn(),
                action.targetReturn() == null ? action.whyNoDate() : null,
                situation.actor().staff(),
                vote,
                vote == null ? action.withoutVote() : null,
                action.lighter(),
                action.ownProposal(),
                route.asksWhatWasNotKept(action.danger()) ? action.notKept() : null,
                action.place(),
                action.alsoTold(),
                TimeOutRemedy.of(route),
                action.on());
    }
}
