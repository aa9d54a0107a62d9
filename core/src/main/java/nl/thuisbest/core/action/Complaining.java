package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.Complaint;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.MediationOutcome;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A complaint from its receipt to its end, but for what the committees decide (JW 6.5.1, 4.2.1).
 */
final class Complaining {
    static final Refusal NO_COMPLAINT = Refusal.order("no-complaint");
    static final Refusal NO_SUCH_COMPLAINT = Refusal.order("no-such-complaint").at("complaint");
    static final Refusal BEFORE_IT = Refusal.order("before-complaint").at("on");
    static final Refusal NOT_OPEN = Refusal.order("complaint-not-open").at("complaint");
    static final Refusal NOT_ABOUT_THAT = Refusal.order("decision-not-about-that").at("decision");
    static final Refusal BEFORE_DECISION = Refusal.order("before-decision").at("on");
    static final Refusal NOT_GENERAL =
            Refusal.law("not-a-general-complaint", Articles.GENERAL_COMPLAINT).at("complaint");
    static final Refusal NOT_DECIDED = Refusal.order("complaint-not-decided").at("complaint");
    static final Refusal ALREADY_ANSWERED = Refusal.order("complaint-answered").at("complaint");
    static final Refusal NO_NEW_DECISION = Refusal.order("no-new-decision-due").at("complaint");

    private Complaining() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        RemedyAction.RecordComplaint.class,
                        "legal",
                        Checks::referred,
                        Complaining::lodge),
                ActionType.fact(
                        RemedyAction.RecordMediation.class,
                        "legal",
                        Complaining::any,
                        Complaining::mediate),
                ActionType.fact(
                        RemedyAction.WithdrawComplaint.class,
                        "legal",
                        Complaining::any,
                        Complaining::withdraw),
                ActionType.fact(
                        RemedyAction.AnswerComplaint.class,
                        "legal",
                        Complaining::any,
                        Complaining::answer),
                ActionType.fact(
                        RemedyAction.RecordNewDecision.class,
                        "legal",
                        Complaining::any,
                        Complaining::decideAnew));
    }

    static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.remedies().complaints().isEmpty(), NO_COMPLAINT)
                .list();
    }

    private static Decision<RemedyEvent.ComplaintLodged> lodge(
            Trajectory trajectory, RemedyAction.RecordComplaint action, Situation situation) {
        var decision = action.decision();
        boolean other =
                decision != null
                        && Contestable.byComplaint(trajectory, action.subject()).stream()
                                .noneMatch(e -> Contestable.number(e).equals(decision));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.known(trajectory, action.complainant(), "complainant"))
                .orWhen(other, NOT_ABOUT_THAT)
                .orWhen(!other && early(trajectory, decision, action.on()), BEFORE_DECISION)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.ComplaintLodged(
                                        trajectory.remedies().nextComplaint(),
                                        action.subject(),
                                        decision,
                                        action.by(),
                                        action.by() == Complainant.YOUTH
                                                ? null
                                                : action.complainant(),
                                        action.helpedBy(),
                                        action.damagesAsked(),
                                        action.on())));
    }

    /** Nobody complains of a decision before it was taken. */
    static boolean early(Trajectory trajectory, @Nullable DecisionNo decision, LocalDate on) {
        return decision != null
                && Contestable.decision(trajectory, decision)
                        .filter(event -> on.isBefore(event.on()))
                        .isPresent();
    }

    private static Decision<RemedyEvent> mediate(
            Trajectory trajectory, RemedyAction.RecordMediation action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        return Decision.refuse(open(trajectory, situation, complaint, action.on()))
                .orAccept(() -> {
                    var person = person(complaint);
                    var events = new ArrayList<RemedyEvent>();
                    events.add(
                            new RemedyEvent.ComplaintMediated(
                                    action.complaint(), action.outcome(), person, action.on()));
                    if (action.outcome() == MediationOutcome.SETTLED) {
                        events.add(withdrawn(action.complaint(), person, action.on()));
                    }
                    return List.copyOf(events);
                });
    }

    private static Decision<RemedyEvent.ComplaintWithdrawn> withdraw(
            Trajectory trajectory, RemedyAction.WithdrawComplaint action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        return Decision.refuse(open(trajectory, situation, complaint, action.on()))
                .orAccept(() ->
                        List.of(withdrawn(action.complaint(), person(complaint), action.on())));
    }

    private static RemedyEvent.ComplaintWithdrawn withdrawn(
            ComplaintNo number, @Nullable PersonId person, LocalDate on) {
        return new RemedyEvent.ComplaintWithdrawn(number, person, on);
    }

    private static Decision<RemedyEvent.ComplaintAnswered> answer(
            Trajectory trajectory, RemedyAction.AnswerComplaint action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        return Decision.refuse(found(trajectory, situation, complaint, action.on()))
                .orWhen(
                        complaint.filter(c -> c.lodged().subject().annuls()).isPresent(),
                        NOT_GENERAL)
                .orWhen(
                        complaint
                                .filter(c -> !c.lodged().subject().annuls())
                                .filter(c -> c.decided() == null)
                                .isPresent(),
                        NOT_DECIDED)
                .orWhen(complaint.filter(c -> c.answeredOn() != null).isPresent(), ALREADY_ANSWERED)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.ComplaintAnswered(
                                        action.complaint(),
                                        action.measures(),
                                        person(complaint),
                                        action.on())));
    }

    private static Decision<RemedyEvent.NewDecisionTaken> decideAnew(
            Trajectory trajectory, RemedyAction.RecordNewDecision action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        return Decision.refuse(found(trajectory, situation, complaint, action.on()))
                .orWhen(
                        complaint.filter(c -> c.newDecisionDue().isEmpty()).isPresent(),
                        NO_NEW_DECISION)
                .orWhen(early(trajectory, action.decision(), action.on()), BEFORE_DECISION)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.NewDecisionTaken(
                                        action.complaint(),
                                        action.decision(),
                                        person(complaint),
                                        action.on())));
    }

    static @Nullable PersonId person(Optional<Complaint> complaint) {
        return complaint.map(c -> c.lodged().complainant()).orElse(null);
    }

    static List<Refusal> open(
            Trajectory trajectory,
            Situation situation,
            Optional<Complaint> complaint,
            LocalDate on) {
        return Decision.refuse(found(trajectory, situation, complaint, on))
                .orWhen(complaint.filter(c -> !c.open()).isPresent(), NOT_OPEN)
                .list();
    }

    static List<Refusal> found(
            Trajectory trajectory,
            Situation situation,
            Optional<Complaint> complaint,
            LocalDate on) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(complaint.isEmpty(), NO_SUCH_COMPLAINT)
                .orWhen(complaint.filter(c -> on.isBefore(c.lodged().on())).isPresent(), BEFORE_IT)
                .and(Checks.happened(on, situation))
                .list();
    }
}
