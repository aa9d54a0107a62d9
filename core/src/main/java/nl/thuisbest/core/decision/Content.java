package nl.thuisbest.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one event decides, or nothing: the table of decisions. Another decision is a kind, a case
 * here, its clocks in the rulebook and a letter.
 *
 * @param by who decided, when the event says so; else who recorded it
 */
record Content(
        DecisionKind kind,
        Source source,
        @Nullable StaffId by,
        List<Consent> consents,
        List<Reason> reasons) {

    static Optional<Content> of(TrajectoryEvent event, Trajectory path) {
        return switch (event) {
            case StayEvent.Placed e ->
                    decided(DecisionKind.ADMISSION, "JW 6.1.2(1)", "deviation", e.deviation());
            case StayEvent.LeaveGranted e -> leaveGranted(e.decidedBy(), e.consentBy());
            case LeaveEvent.LeaveSeriesGranted e -> leaveGranted(e.decidedBy(), e.consentBy());
            case StayEvent.LeaveRevoked e -> leaveRevoked(e.must(), e.reason());
            case LeaveEvent.LeaveSeriesRevoked e -> leaveRevoked(e.must(), e.reason());
            case LeaveEvent.LeaveRefused e ->
                    decided(DecisionKind.LEAVE_REFUSED, "JW 6.4.1(1)", "reason", e.reason())
                            .map(c -> c.by(e.decidedBy()));
            case LeaveEvent.LeaveConditionsChanged e ->
                    decided(
                                    DecisionKind.LEAVE_CONDITIONS_CHANGED,
                                    "JW 6.4.1(5)",
                                    "notKept",
                                    e.notKept())
                            .map(c -> c.by(e.decidedBy()));
            case LegalEvent.AuthorisationRegistered e
                    when e.kind() == AuthorisationKind.CONDITIONAL ->
                    decided(DecisionKind.CONDITIONAL_AUTHORISATION, "JW 6.1.4(1)", "", null);
            case LegalEvent.AuthorisationSuspended e ->
                    decided(DecisionKind.SUSPENSION, "JW 6.1.12(5)", "reason", e.reason())
                            .map(c -> c.consent("JW 6.1.12(5)", e.consentBy()));
            case LegalEvent.SuspensionWithdrawn e ->
                    decided(
                            DecisionKind.SUSPENSION_WITHDRAWN,
                            "JW 6.1.12(5)",
                            "reason",
                            e.reason());
            case LegalEvent.AdmittedOnCondition e ->
                    decided(
                            DecisionKind.ADMISSION_ON_CONDITION,
                            e.must() ? "JW 6.1.6(2)" : "JW 6.1.6(3)",
                            "reason",
                            e.reason());
            case SafetyEvent.TimeOutDecided e ->
                    decided(
                                    DecisionKind.TIME_OUT,
                                    "JW 6.1.2(1)",
                                    "whyClosedIsNeeded",
                                    e.whyClosedIsNeeded())
                            .map(c -> c.by(e.decidedBy()));
            case PlanEvent.PlanAdopted e ->
                    decided(DecisionKind.PLAN_ADOPTED, "JW 6.2.9(2)", "deviation", e.deviation())
                            .map(c -> c.by(e.decidedBy()))
                            .map(c ->
                                    e.restrictiveMeasures()
                                            ? c.consent("JW 6.2.10(2)", e.consentBy())
                                            : c);
            case PlanEvent.PlanEvaluated e ->
                    decided(
                            DecisionKind.PLAN_EVALUATED,
                            "JW 6.2.9(8)(9)",
                            "whatChanged",
                            e.whatChanged());
            case StayEvent.StayProlonged e ->
                    decided(
                                    DecisionKind.STAY_PROLONGED,
                                    "JW 6.1.2(2)",
                                    "whyClosedStayIsNeeded",
                                    e.whyClosedStayIsNeeded())
                            .map(c -> c.by(e.decidedBy()));
            case StayEvent.ReturnedHome e ->
                    decided(DecisionKind.RETURN_HOME, "JW 6.4.1(1)", "dayPlan", e.dayPlan())
                            .map(c -> c.by(e.decidedBy()));
            case StayEvent.LetGo e ->
                    decided(DecisionKind.LET_GO, "JW 6.1.2(1)", "remark", e.remark());
            case RestrictionEvent.RestrictionDecided e ->
                    decided(
                                    DecisionKind.RESTRICTION,
                                    "JW 6.3.1.4(2)",
                                    "reasonForYouth",
                                    e.reasonForYouth())
                            .map(c -> c.by(e.decidedBy()))
                            .map(c -> c.reason("lighterConsidered", e.lighterConsidered()))
                            .map(c -> c.reason("discussed", e.discussed()))
                            .map(c -> c.reason("phasingOut", e.phasingOut()))
                            .map(c ->
                                    e.consentBy() == null
                                            ? c
                                            : c.consent("JW 6.2.10(2)", e.consentBy()));
            case RestrictionEvent.RestrictionMotivated e ->
                    decided(
                                    DecisionKind.EMERGENCY_RESTRICTION,
                                    "JW 6.3.1.4(2)",
                                    "reasonForYouth",
                                    e.reasonForYouth())
                            .map(c -> c.by(e.decidedBy()))
                            .map(c -> c.reason("lighterConsidered", e.lighterConsidered()))
                            .map(c -> c.reason("discussed", e.discussed()));
            case RemedyEvent e -> Rulings.content(e, path);
            case RestrictionEvent _,
                    CourseEvent _,
                    PeopleEvent _,
                    PlanEvent _,
                    LegalEvent _,
                    HelpEvent _,
                    StayEvent _,
                    DaytimeEvent _,
                    SafetyEvent _,
                    LeaveEvent _,
                    HomeEvent _,
                    TimeOutEvent _,
                    MeasurementEvent _,
                    IncidentEvent _,
                    ReferralEvent _,
                    AnalysisEvent _,
                    ExpertEvent _,
                    PlaceSearchEvent _,
                    RecordEvent _ ->
                    Optional.empty();
        };
    }

    private static Optional<Content> leaveGranted(StaffId by, @Nullable StaffId consent) {
        return decided(DecisionKind.LEAVE_GRANTED, "JW 6.4.1(1)(3)", "", null)
                .map(c -> c.by(by))
                .map(c -> consent == null ? c : c.consent("JW 6.4.1(3)", consent));
    }

    private static Optional<Content> leaveRevoked(boolean must, @Nullable Personal reason) {
        var article = must ? "JW 6.4.1(4)" : "JW 6.4.1(5)";
        return decided(DecisionKind.LEAVE_REVOKED, article, "reason", reason);
    }

    /** Decided by somebody outside, or told without a decision: no consent, no reasons of ours. */
    static Content plain(DecisionKind kind, Source source) {
        return new Content(kind, source, null, List.of(), List.of());
    }

    private static Optional<Content> decided(
            DecisionKind kind, String article, String name, @Nullable Personal reason) {
        var reasons = reason == null ? List.<Reason>of() : List.of(new Reason(name, reason));
        return Optional.of(new Content(kind, new Source(article), null, List.of(), reasons));
    }

    private Content reason(String name, @Nullable Personal text) {
        if (text == null) {
            return this;
        }
        var all = new ArrayList<>(reasons);
        all.add(new Reason(name, text));
        return new Content(kind, source, by, consents, all);
    }

    private Content by(StaffId staff) {
        return new Content(kind, source, staff, consents, reasons);
    }

    /** A consent that the law asks. */
    private Content consent(String article, @Nullable StaffId given) {
        return with(new Consent(Force.LAW, new Source(article), given));
    }

    private Content with(Consent consent) {
        var all = new ArrayList<>(consents);
        all.add(consent);
        return new Content(kind, source, by, all, reasons);
    }

    /**
     * The legal route and its time-out are one decision: the deciding vote of the programme (S1),
     * and what the young person is told comes first.
     */
    Content with(SafetyEvent.TimeOutDecided timeOut) {
        var all = new ArrayList<Reason>();
        all.add(new Reason("reasonForYouth", timeOut.reasonForYouth()));
        all.add(new Reason("whyClosedIsNeeded", timeOut.whyClosedIsNeeded()));
        all.add(new Reason("riskAsFacts", timeOut.riskAsFacts()));
        all.add(new Reason("triedAtHome", timeOut.triedAtHome()));
        all.add(new Reason("lighterConsidered", timeOut.lighterConsidered()));
        all.add(new Reason("stateNow", timeOut.stateNow()));
        var without = timeOut.withoutVote();
        if (without != null) {
            all.add(new Reason("withoutVote", without));
        }
        return new Content(kind, source, timeOut.decidedBy(), consents, all)
                .with(new Consent(Force.PROGRAMME, new Source("S1"), timeOut.decidingVote()));
    }
}
