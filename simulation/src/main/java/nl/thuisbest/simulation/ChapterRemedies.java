package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.IncidentAction;
import nl.thuisbest.core.action.RemedyAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Annulment.Extent;
import nl.thuisbest.core.trajectory.Assistance;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.Complainant;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.ComplaintOutcome;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCaseNo;
import nl.thuisbest.core.trajectory.CourtOutcome;
import nl.thuisbest.core.trajectory.CourtParty;
import nl.thuisbest.core.trajectory.DebriefOf;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.MeldcodeStep;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * A few families have an incident, a complaint, or go to the court about a time-out. Which ones
 * follows from their number, so that chance of the other chapters is left alone.
 */
final class ChapterRemedies {
    private static final IncidentNo INCIDENT = new IncidentNo(1);
    private static final ComplaintNo COMPLAINT = new ComplaintNo(1);
    private static final CourtCaseNo CASE = new CourtCaseNo(1);

    private final Scene scene;

    ChapterRemedies(Scene scene) {
        this.scene = scene;
    }

    /** From the day of placement. */
    void begin() {
        var placed = scene.now();
        switch (scene.family() % 12) {
            case 3 -> scene.at(placed.plusDays(11), this::violence);
            case 7 -> scene.at(placed.plusDays(9), this::signal);
            case 9 -> scene.at(placed.plusDays(20), this::complaint);
            default -> {}
        }
    }

    private void violence() {
        act(
                new IncidentAction.RecordIncident(
                        IncidentKind.VIOLENCE,
                        new Story("Een duw op de gang, een groepsgenoot viel. Niemand gewond."),
                        new Story("Uit elkaar gehaald, beiden op de eigen kamer gesproken."),
                        List.of(),
                        false,
                        null,
                        scene.now()));
        scene.at(
                scene.now().plusDays(1),
                () ->
                        act(
                                new IncidentAction.ReportIncident(
                                        INCIDENT, Channel.SECURE_MAIL, null, scene.now())));
        scene.at(
                scene.now().plusDays(2),
                () ->
                        act(
                                new IncidentAction.Debrief(
                                        INCIDENT,
                                        DebriefOf.YOUTH,
                                        new Line("de jongere en de mentor"),
                                        new Story("Hij begon, maar ik had weg kunnen lopen."),
                                        scene.now())));
    }

    private void signal() {
        act(
                new IncidentAction.RecordIncident(
                        IncidentKind.ABUSE_SIGNAL,
                        new Story("Vertelt dat er thuis bij ruzie met spullen is gegooid."),
                        null,
                        List.of(),
                        false,
                        null,
                        scene.now()));
        step(
                MeldcodeStep.MAP_SIGNALS,
                "de mentor",
                "Drie momenten op een rij, in eigen woorden.",
                1);
        step(
                MeldcodeStep.CONSULT,
                "Veilig Thuis, advieslijn",
                "Advies: eerst met ouders in gesprek, met de MST-therapeut erbij.",
                4);
    }

    private void step(MeldcodeStep step, String with, String outcome, int after) {
        scene.at(
                scene.now().plusDays(after),
                () ->
                        act(
                                new IncidentAction.TakeMeldcodeStep(
                                        INCIDENT,
                                        step,
                                        new Line(with),
                                        new Story(outcome),
                                        null,
                                        null,
                                        scene.now())));
    }

    private void complaint() {
        var leave = last(ComplaintAbout.LEAVE);
        act(
                new RemedyAction.RecordComplaint(
                        leave.isPresent() ? ComplaintAbout.LEAVE : ComplaintAbout.OTHER,
                        leave.orElse(null),
                        Complainant.YOUTH,
                        null,
                        Assistance.TRUSTED_PERSON,
                        false,
                        scene.now()));
        scene.at(
                scene.now().plusDays(19),
                () ->
                        act(
                                new RemedyAction.RecordComplaintDecision(
                                        COMPLAINT,
                                        ComplaintOutcome.UNFOUNDED,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        scene.now())));
    }

    /** Some go to the court about a withdrawn suspension; once in a while it annuls. */
    void afterTimeOut() {
        var withdrawn = Contestable.byRequest(scene.state(), CourtAbout.SUSPENSION_WITHDRAWN);
        if (withdrawn.isEmpty() || scene.family() % 2 == 1) {
            return;
        }
        var entry = withdrawn.getLast();
        var decided = scene.now();
        scene.at(
                decided.plusDays(1),
                () ->
                        act(
                                new RemedyAction.RecordCourtRequest(
                                        CourtAbout.SUSPENSION_WITHDRAWN,
                                        Contestable.number(entry),
                                        CourtParty.YOUTH,
                                        scene.now())));
        scene.at(decided.plusDays(5), () -> ruling(decided));
    }

    private void ruling(LocalDate decided) {
        boolean annuls = scene.family() % 4 == 0;
        act(
                new RemedyAction.RecordCourtRuling(
                        CASE,
                        annuls ? CourtOutcome.GRANTED : CourtOutcome.REJECTED,
                        annuls ? Extent.WHOLE : null,
                        annuls ? decided : null,
                        null,
                        scene.now()));
        if (annuls && scene.state().stay().insideOn(scene.now())) {
            act(new StayAction.LetGo(Whereabouts.HOME, null, scene.now()));
        }
    }

    private Optional<DecisionNo> last(ComplaintAbout about) {
        var all = Contestable.byComplaint(scene.state(), about);
        return all.isEmpty() ? Optional.empty() : Optional.of(Contestable.number(all.getLast()));
    }

    /** What no longer fits how the family's way went is left out. */
    private void act(Action action) {
        if (scene.walk().can(scene.coordinator(), action)) {
            scene.act(scene.coordinator(), action);
        }
    }
}
