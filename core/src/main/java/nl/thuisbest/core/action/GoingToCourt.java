package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCase;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * Requests to the court about plan, admission and withdrawal of a suspension (JW 6.1.7, 6.1.12(5)),
 * appeals (6.1.12(7)), and going on leave again after a ruling.
 */
final class GoingToCourt {
    static final Refusal NO_COURT_CASE = Refusal.order("no-court-case");
    static final Refusal NO_SUCH_CASE = Refusal.order("no-such-court-case").at("courtCase");
    static final Refusal BEFORE_IT = Refusal.order("before-court-case").at("on");
    static final Refusal ALREADY_RULED = Refusal.order("court-ruled").at("courtCase");
    static final Refusal NOT_RULED = Refusal.order("court-not-ruled").at("courtCase");
    static final Refusal ALREADY_APPEALED = Refusal.order("court-appealed").at("courtCase");
    static final Refusal NO_APPEAL = Refusal.order("no-court-appeal").at("courtCase");
    static final Refusal NO_FURTHER_APPEAL =
            Refusal.law("no-further-appeal", Articles.COURT_OF_APPEAL).at("courtCase");
    static final Refusal NOT_THEIR_REQUEST =
            Refusal.law("not-their-request", Articles.TO_THE_COURT).at("by");
    static final Refusal NO_LEAVE_RESTORED = Refusal.order("no-leave-restored");
    static final Refusal NOT_RESTORED = Refusal.order("leave-not-restored").at("leave");

    private GoingToCourt() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        RemedyAction.RecordCourtRequest.class,
                        "legal",
                        Checks::referred,
                        GoingToCourt::ask),
                ActionType.fact(
                        RemedyAction.RecordCourtRuling.class,
                        "legal",
                        GoingToCourt::any,
                        GoingToCourt::rule),
                ActionType.fact(
                        RemedyAction.RecordCourtAppeal.class,
                        "legal",
                        GoingToCourt::any,
                        GoingToCourt::appeal),
                ActionType.fact(
                        RemedyAction.RecordCourtAppealRuling.class,
                        "legal",
                        GoingToCourt::any,
                        GoingToCourt::appealRuling),
                ActionType.fact(
                        RemedyAction.ResumeLeave.class,
                        "legal",
                        GoingToCourt::resumeNow,
                        GoingToCourt::resume));
    }

    private static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.remedies().cases().isEmpty(), NO_COURT_CASE)
                .list();
    }

    private static Decision<RemedyEvent.CourtAsked> ask(
            Trajectory trajectory, RemedyAction.RecordCourtRequest action, Situation situation) {
        var decision = action.decision();
        boolean other =
                Contestable.byRequest(trajectory, action.subject()).stream()
                        .noneMatch(e -> Contestable.number(e).equals(decision));
        boolean theirs =
                action.subject() == CourtAbout.AUTHORISATION
                        || action.by() == CourtParty.YOUTH
                        || action.by() == CourtParty.LEGAL_REPRESENTATIVE;
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(other, Complaining.NOT_ABOUT_THAT)
                .orUnless(theirs, NOT_THEIR_REQUEST)
                .orWhen(
                        !other && Complaining.early(trajectory, decision, action.on()),
                        Complaining.BEFORE_DECISION)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.CourtAsked(
                                        trajectory.remedies().nextCase(),
                                        action.subject(),
                                        decision,
                                        action.by(),
                                        trajectory.stay().insideOn(action.on()),
                                        action.on())));
    }

    private static Decision<RemedyEvent.CourtRuled> rule(
            Trajectory trajectory, RemedyAction.RecordCourtRuling action, Situation situation) {
        var found = trajectory.remedies().courtCase(action.courtCase());
        return Decision.refuse(found(trajectory, situation, found, action.on()))
                .orWhen(found.filter(c -> !c.open()).isPresent(), ALREADY_RULED)
                .and(
                        Annulling.reasons(
                                annuls(action.outcome()), Annulling.EXTENT_ASKED_OF_COURT, action))
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.CourtRuled(
                                        action.courtCase(),
                                        action.outcome(),
                                        Annulling.of(action),
                                        action.on())));
    }

    private static Decision<RemedyEvent.CourtAppealed> appeal(
            Trajectory trajectory, RemedyAction.RecordCourtAppeal action, Situation situation) {
        var found = trajectory.remedies().courtCase(action.courtCase());
        return Decision.refuse(found(trajectory, situation, found, action.on()))
                .orWhen(
                        found.filter(c -> c.asked().subject() == CourtAbout.AUTHORISATION)
                                .isPresent(),
                        NO_FURTHER_APPEAL)
                .orWhen(found.filter(CourtCase::open).isPresent(), NOT_RULED)
                .orWhen(found.filter(c -> c.appealed() != null).isPresent(), ALREADY_APPEALED)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.CourtAppealed(
                                        action.courtCase(), action.by(), action.on())));
    }

    private static Decision<RemedyEvent.CourtAppealRuled> appealRuling(
            Trajectory trajectory,
            RemedyAction.RecordCourtAppealRuling action,
            Situation situation) {
        var found = trajectory.remedies().courtCase(action.courtCase());
        return Decision.refuse(found(trajectory, situation, found, action.on()))
                .orWhen(found.filter(c -> !c.underAppeal()).isPresent(), NO_APPEAL)
                .and(
                        Annulling.reasons(
                                annuls(action.outcome()), Annulling.EXTENT_ASKED_OF_COURT, action))
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.CourtAppealRuled(
                                        action.courtCase(),
                                        action.outcome(),
                                        Annulling.of(action),
                                        action.on())));
    }

    private static boolean annuls(CourtOutcome outcome) {
        return outcome == CourtOutcome.GRANTED || outcome == CourtOutcome.GRANTED_IN_PART;
    }

    private static List<Refusal> found(
            Trajectory trajectory, Situation situation, Optional<CourtCase> found, LocalDate on) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(found.isEmpty(), NO_SUCH_CASE)
                .orWhen(found.filter(c -> on.isBefore(c.asked().on())).isPresent(), BEFORE_IT)
                .and(Checks.happened(on, situation))
                .list();
    }

    private static List<Refusal> resumeNow(Trajectory trajectory, Situation situation) {
        boolean any =
                FreedByRuling.of(trajectory, situation.today()).stream()
                        .anyMatch(freed -> freed.leave() != null);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(any, NO_LEAVE_RESTORED)
                .list();
    }

    private static Decision<StayEvent> resume(
            Trajectory trajectory, RemedyAction.ResumeLeave action, Situation situation) {
        boolean restored =
                FreedByRuling.of(trajectory, situation.today()).stream()
                        .anyMatch(freed -> action.leave().equals(freed.leave()));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(restored, NOT_RESTORED)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> homeAgain(trajectory, action));
    }

    /** A time-out that runs ends with it, at once and whatever its papers (care-rules 2). */
    private static List<StayEvent> homeAgain(
            Trajectory trajectory, RemedyAction.ResumeLeave action) {
        var events = new ArrayList<StayEvent>();
        if (trajectory.safety().open().isPresent()) {
            events.add(new StayEvent.LetGo(Whereabouts.HOME, null, action.on()));
        }
        events.add(new StayEvent.LeaveStarted(action.leave(), action.on()));
        return List.copyOf(events);
    }
}
