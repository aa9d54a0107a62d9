package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.RemedyMoments;
import nl.thuisbest.core.trajectory.AppealOutcome;
import nl.thuisbest.core.trajectory.Complaint;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What the complaints committee and the appeal committee of the RSJ decided (JW 6.5.1 to 6.5.6).
 * Founded means annulled, in whole or in part; a general complaint annuls nothing (4.2.1).
 */
final class RulingOnComplaints {
    static final Refusal GENERAL_NOT_SUSPENDED =
            Refusal.law("general-not-suspended", Articles.COMPLAINT_SUSPENDS).at("complaint");
    static final Refusal GENERAL_NOT_APPEALED =
            Refusal.law("general-not-appealed", Articles.APPEAL).at("complaint");
    static final Refusal ALREADY_APPEALED = Refusal.order("complaint-appealed").at("complaint");
    static final Refusal APPEAL_EARLY =
            Refusal.law("appeal-before-decision", Articles.APPEAL).at("complaint");
    static final Refusal NO_APPEAL = Refusal.order("no-appeal").at("complaint");
    static final Refusal JUDGMENT_ASKED =
            Refusal.law("appeal-judgment-asked", Articles.APPEAL_DECIDES).at("judgment");
    static final Refusal NO_JUDGMENT = Refusal.order("appeal-no-judgment").at("judgment");
    static final Refusal RECEIVED_EARLY =
            Refusal.order("received-before-decision").at("receivedOn");
    static final Refusal RECEIVED_LATER = Refusal.order("on-in-future").at("receivedOn");
    static final Refusal NOT_FOUNDED = Refusal.law("not-founded", Articles.COMPLAINT_FOUNDED);

    private RulingOnComplaints() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        RemedyAction.RecordSuspensionRuling.class,
                        "legal",
                        Complaining::any,
                        RulingOnComplaints::suspension),
                ActionType.fact(
                        RemedyAction.RecordComplaintDecision.class,
                        "legal",
                        Complaining::any,
                        RulingOnComplaints::decision),
                ActionType.fact(
                        RemedyAction.RecordAppeal.class,
                        "legal",
                        Complaining::any,
                        RulingOnComplaints::appeal),
                ActionType.fact(
                        RemedyAction.RecordAppealDecision.class,
                        "legal",
                        Complaining::any,
                        RulingOnComplaints::appealDecision));
    }

    /** Pending the complaint: the decision; pending the appeal: that of the committee. */
    private static Decision<RemedyEvent.SuspensionRuled> suspension(
            Trajectory trajectory,
            RemedyAction.RecordSuspensionRuling action,
            Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        boolean appeal = complaint.filter(Complaint::underAppeal).isPresent();
        return Decision.refuse(Complaining.found(trajectory, situation, complaint, action.on()))
                .orWhen(general(complaint), GENERAL_NOT_SUSPENDED)
                .orWhen(
                        complaint.filter(c -> !c.open() && !c.underAppeal()).isPresent(),
                        Complaining.NOT_OPEN)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.SuspensionRuled(
                                        action.complaint(),
                                        appeal && complaint.orElseThrow().decided() != null,
                                        action.granted(),
                                        Complaining.person(complaint),
                                        action.on())));
    }

    private static Decision<RemedyEvent.ComplaintDecided> decision(
            Trajectory trajectory,
            RemedyAction.RecordComplaintDecision action,
            Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        boolean founded = action.outcome() == ComplaintOutcome.FOUNDED;
        var received = action.receivedOn();
        return Decision.refuse(Complaining.open(trajectory, situation, complaint, action.on()))
                .and(
                        Annulling.reasons(
                                founded && complaint.isPresent() && !general(complaint),
                                Annulling.EXTENT_ASKED,
                                action))
                .and(onlyFounded(founded, action.newDecisionBy(), action.compensation() != null))
                .orWhen(received != null && received.isBefore(action.on()), RECEIVED_EARLY)
                .orWhen(received != null && received.isAfter(situation.today()), RECEIVED_LATER)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.ComplaintDecided(
                                        action.complaint(),
                                        action.outcome(),
                                        Annulling.of(action),
                                        action.newDecisionBy(),
                                        action.compensation(),
                                        received == null ? action.on() : received,
                                        Complaining.person(complaint),
                                        action.on())));
    }

    private static List<Refusal> onlyFounded(
            boolean founded, @Nullable LocalDate newDecisionBy, boolean compensation) {
        return Decision.refuseWhen(
                        !founded && newDecisionBy != null, NOT_FOUNDED.at("newDecisionBy"))
                .orWhen(!founded && compensation, NOT_FOUNDED.at("compensation"))
                .list();
    }

    private static Decision<RemedyEvent.ComplaintAppealed> appeal(
            Trajectory trajectory, RemedyAction.RecordAppeal action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        return Decision.refuse(Complaining.found(trajectory, situation, complaint, action.on()))
                .orWhen(general(complaint), GENERAL_NOT_APPEALED)
                .orWhen(complaint.filter(c -> c.appealed() != null).isPresent(), ALREADY_APPEALED)
                .orWhen(
                        complaint.filter(c -> c.withdrawnOn() != null).isPresent(),
                        Complaining.NOT_OPEN)
                .orWhen(
                        complaint.filter(c -> tooEarly(c, action, situation)).isPresent(),
                        APPEAL_EARLY)
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.ComplaintAppealed(
                                        action.complaint(),
                                        action.by(),
                                        Complaining.person(complaint),
                                        action.on())));
    }

    /** Against a decision, or when the committee did not decide within its four weeks. */
    private static boolean tooEarly(
            Complaint complaint, RemedyAction.RecordAppeal action, Situation situation) {
        return complaint.withdrawnOn() == null
                && complaint.decided() == null
                && !action.on()
                        .isAfter(
                                RemedyMoments.decisionDue(
                                        situation.rulebook(), complaint.lodged().on()));
    }

    private static Decision<RemedyEvent.AppealDecided> appealDecision(
            Trajectory trajectory, RemedyAction.RecordAppealDecision action, Situation situation) {
        var complaint = trajectory.remedies().complaint(action.complaint());
        boolean annulled = action.outcome() == AppealOutcome.ANNULLED;
        boolean founded = annulled && action.judgment() == ComplaintOutcome.FOUNDED;
        return Decision.refuse(Complaining.found(trajectory, situation, complaint, action.on()))
                .orWhen(complaint.filter(c -> !c.underAppeal()).isPresent(), NO_APPEAL)
                .orWhen(annulled && action.judgment() == null, JUDGMENT_ASKED)
                .orWhen(!annulled && action.judgment() != null, NO_JUDGMENT)
                .and(Annulling.reasons(founded, Annulling.EXTENT_ASKED, action))
                .and(onlyFounded(founded, action.newDecisionBy(), action.compensation() != null))
                .orAccept(() ->
                        List.of(
                                new RemedyEvent.AppealDecided(
                                        action.complaint(),
                                        action.outcome(),
                                        action.judgment(),
                                        Annulling.of(action),
                                        action.newDecisionBy(),
                                        action.compensation(),
                                        Complaining.person(complaint),
                                        action.on())));
    }

    private static boolean general(Optional<Complaint> complaint) {
        return complaint.filter(c -> !c.lodged().subject().annuls()).isPresent();
    }
}
