package nl.thuisbest.core.action;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Records incidents and what is done about them. All are facts: a step that came out of order, or
 * late, is recorded as it was.
 */
final class IncidentDecisions {
    static final Refusal NO_INCIDENT = Refusal.order("no-incident");
    static final Refusal NO_SUCH_INCIDENT = Refusal.order("no-such-incident").at("incident");
    static final Refusal BEFORE_IT = Refusal.order("before-incident").at("on");
    static final Refusal ALREADY_REPORTED = Refusal.order("incident-reported").at("incident");
    static final Refusal ALREADY_INQUIRED = Refusal.order("inquiry-finished").at("incident");
    static final Refusal OTHER_DAY = Refusal.order("time-of-other-day").at("at");
    static final Refusal REPORT_ASKED = Refusal.order("meldcode-report-asked").at("report");
    static final Refusal HELP_ASKED = Refusal.order("meldcode-help-asked").at("help");
    static final Refusal ONLY_LAST_STEP = Refusal.order("meldcode-only-last-step").at("step");

    private IncidentDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        IncidentAction.RecordIncident.class,
                        "safety",
                        Checks::referred,
                        IncidentDecisions::record),
                ActionType.fact(
                        IncidentAction.ReportIncident.class,
                        "safety",
                        IncidentDecisions::any,
                        IncidentDecisions::report),
                ActionType.fact(
                        IncidentAction.FinishInquiry.class,
                        "safety",
                        IncidentDecisions::any,
                        IncidentDecisions::inquiry),
                ActionType.fact(
                        IncidentAction.TakeMeldcodeStep.class,
                        "safety",
                        IncidentDecisions::any,
                        IncidentDecisions::step),
                ActionType.fact(
                        IncidentAction.Debrief.class,
                        "safety",
                        IncidentDecisions::any,
                        IncidentDecisions::debrief));
    }

    private static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.safety().incidents().isEmpty(), NO_INCIDENT)
                .list();
    }

    private static Decision<IncidentEvent.IncidentRecorded> record(
            Trajectory trajectory, IncidentAction.RecordIncident action, Situation situation) {
        var at = action.at();
        var reasons =
                Decision.refuse(Checks.referred(trajectory, situation))
                        .and(Checks.happened(action.on(), situation))
                        .orWhen(at != null && !at.day().equals(action.on()), OTHER_DAY);
        if (at != null) {
            reasons = reasons.and(Checks.happened(at, situation));
        }
        for (int i = 0; i < action.people().size(); i++) {
            reasons = reasons.and(Checks.known(trajectory, action.people().get(i), "people." + i));
        }
        return reasons.orAccept(() ->
                List.of(
                        new IncidentEvent.IncidentRecorded(
                                trajectory.safety().nextIncident(),
                                action.kind(),
                                action.whatHappened(),
                                action.firstSteps(),
                                action.people(),
                                action.inDoubt(),
                                at,
                                situation.actor().staff(),
                                action.on())));
    }

    private static Decision<IncidentEvent.IncidentReported> report(
            Trajectory trajectory, IncidentAction.ReportIncident action, Situation situation) {
        var incident = trajectory.safety().incident(action.incident());
        return Decision.refuse(found(trajectory, situation, incident, action.on()))
                .orWhen(incident.filter(i -> i.reported() != null).isPresent(), ALREADY_REPORTED)
                .orAccept(() ->
                        List.of(
                                new IncidentEvent.IncidentReported(
                                        action.incident(),
                                        action.channel(),
                                        action.reference(),
                                        people(trajectory, action.incident()),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<IncidentEvent.InquiryFinished> inquiry(
            Trajectory trajectory, IncidentAction.FinishInquiry action, Situation situation) {
        var incident = trajectory.safety().incident(action.incident());
        return Decision.refuse(found(trajectory, situation, incident, action.on()))
                .orWhen(incident.filter(i -> i.inquiry() != null).isPresent(), ALREADY_INQUIRED)
                .orAccept(() ->
                        List.of(
                                new IncidentEvent.InquiryFinished(
                                        action.incident(),
                                        action.outcome(),
                                        action.mustBeReported(),
                                        people(trajectory, action.incident()),
                                        situation.actor().staff(),
                                        action.on())));
    }

    /** In the last step both are decided: whether to report, and whether to help. */
    private static Decision<IncidentEvent.MeldcodeStepTaken> step(
            Trajectory trajectory, IncidentAction.TakeMeldcodeStep action, Situation situation) {
        var incident = trajectory.safety().incident(action.incident());
        boolean last = action.step() == MeldcodeStep.DECIDE;
        boolean decided = action.report() != null || action.help() != null;
        return Decision.refuse(found(trajectory, situation, incident, action.on()))
                .orWhen(last && action.report() == null, REPORT_ASKED)
                .orWhen(last && action.help() == null, HELP_ASKED)
                .orWhen(!last && decided, ONLY_LAST_STEP)
                .orAccept(() ->
                        List.of(
                                new IncidentEvent.MeldcodeStepTaken(
                                        action.incident(),
                                        action.step(),
                                        action.withWhom(),
                                        action.outcome(),
                                        action.report(),
                                        action.help(),
                                        people(trajectory, action.incident()),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<IncidentEvent.Debriefed> debrief(
            Trajectory trajectory, IncidentAction.Debrief action, Situation situation) {
        var incident = trajectory.safety().incident(action.incident());
        return Decision.refuse(found(trajectory, situation, incident, action.on()))
                .orAccept(() ->
                        List.of(
                                new IncidentEvent.Debriefed(
                                        action.incident(),
                                        action.with(),
                                        action.who(),
                                        action.ownWords(),
                                        people(trajectory, action.incident()),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static List<Refusal> found(
            Trajectory trajectory,
            Situation situation,
            Optional<Incident> incident,
            java.time.LocalDate on) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(incident.isEmpty(), NO_SUCH_INCIDENT)
                .orWhen(incident.filter(i -> on.isBefore(i.recorded().on())).isPresent(), BEFORE_IT)
                .and(Checks.happened(on, situation))
                .list();
    }

    private static List<PersonId> people(Trajectory trajectory, IncidentNo number) {
        return trajectory
                .safety()
                .incident(number)
                .map(incident -> incident.recorded().people())
                .orElse(List.of());
    }
}
