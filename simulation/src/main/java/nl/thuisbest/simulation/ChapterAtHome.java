package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.PlanAction;
import nl.thuisbest.core.action.SafetyAction;
import nl.thuisbest.core.action.TimeOutAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.HandoverTo;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LighterPlace;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.TimeOutPlace;
import org.jspecify.annotations.Nullable;

/** At home with MST: relapse and time-out, evaluations, aftercare. Phases 3 and 4. */
final class ChapterAtHome {
    private static final int DAYS_UNTIL_ASKED = 3;

    private final Scene scene;

    ChapterAtHome(Scene scene) {
        this.scene = scene;
    }

    void begin() {
        var home = scene.now();
        var end = scene.placedOn().plusDays(scene.days("path-days"));
        evaluations(end);
        if (scene.happens("relapse")) {
            scene.at(home.plusDays(scene.walk().chance().between(12, 60)), this::relapse);
        }
        if (scene.happens("drop-out")) {
            scene.at(
                    home.plusDays(scene.walk().chance().between(25, 70)),
                    () -> new ChapterEnding(scene).breakOff());
        }
        scene.at(
                end.minusDays(24),
                () ->
                        scene.act(
                                scene.coordinator(),
                                new CourseAction.StartAftercare(
                                        scene.story("aftercare"),
                                        scene.story("deviation"),
                                        scene.now())));
        scene.at(
                end.minusDays(9),
                () -> {
                    handOver(HandoverTo.FAMILY, "ouders");
                    handOver(HandoverTo.PROFESSIONAL, "wijkteam");
                });
        scene.at(end, () -> new ChapterEnding(scene).close());
    }

    private void handOver(HandoverTo to, String receiver) {
        scene.act(
                scene.therapist(),
                new CourseAction.HandOver(
                        to, new Line(receiver), scene.story("handover"), scene.now()));
    }

    private void evaluations(LocalDate end) {
        var first =
                scene.state()
                        .plan()
                        .inForce()
                        .map(p -> p.startsOn().plusWeeks(4))
                        .orElse(scene.now().plusDays(3));
        for (var due = first; due.isBefore(end); due = due.plusMonths(2)) {
            scene.at(due.plusDays(scene.happens("evaluation-late") ? 6 : -2), this::evaluate);
        }
    }

    private void evaluate() {
        if (scene.state().plan().inForce().isPresent()) {
            scene.act(
                    scene.responsible(),
                    new PlanAction.EvaluatePlan(
                            scene.story("evaluation"),
                            scene.story("youth-view"),
                            scene.now(),
                            scene.now()));
        }
    }

    private void relapse() {
        scene.act(
                scene.therapist(),
                new SafetyAction.ReportRelapse(
                        scene.story("relapse"),
                        scene.story("tried"),
                        List.of(new Line("tante"), new Line("opa")),
                        scene.now()));
        if (scene.happens("time-out-after-relapse")) {
            scene.at(scene.now().plusDays(1), this::timeOut);
        }
    }

    private void timeOut() {
        var target = scene.now().plusDays(scene.days("time-out-days"));
        var decision =
                new SafetyAction.DecideTimeOut(
                        scene.story("tried"),
                        scene.story("risk"),
                        scene.story("why-time-out"),
                        scene.story("lighter"),
                        List.of(
                                new LighterPlace(
                                        new Line("tante"),
                                        scene.story("lighter"),
                                        LighterPlace.Enough.NOT_ENOUGH)),
                        scene.story("own-words"),
                        scene.story("state-now"),
                        scene.story("reason-youth"),
                        List.of(
                                new Heard(
                                        new Line("jongere"),
                                        Opinion.AGREES_BUT_DIFFERENT,
                                        scene.story("own-words")),
                                new Heard(
                                        new Line("moeder, gezag"),
                                        Opinion.AGREES,
                                        scene.story("own-words")),
                                new Heard(
                                        new Line("jeugdbeschermer"),
                                        Opinion.NOT_REACHED,
                                        null,
                                        new Line("08.25, 09.10"))),
                        List.of(scene.line("return-condition"), scene.line("return-condition")),
                        target,
                        null,
                        false,
                        scene.story("not-kept"),
                        scene.scientist().staff(),
                        null,
                        place(),
                        List.of(),
                        scene.now());
        var decider =
                scene.state().stay().out().isPresent() ? scene.responsible() : scene.scientist();
        if (scene.walk().can(decider, decision)) {
            scene.act(decider, decision);
            new ChapterRemedies(scene).afterTimeOut();
            scene.at(scene.now().plusDays(DAYS_UNTIL_ASKED), this::weigh);
            scene.at(target, this::endTimeOut);
        }
    }

    /** Every day from the third: can it be home today? */
    private void weigh() {
        if (scene.state().safety().open().isEmpty()) {
            return;
        }
        scene.act(
                scene.mentor(),
                new TimeOutAction.WeighTimeOut(
                        scene.story("not-today"), scene.story("own-words"), scene.now()));
        scene.at(scene.now().plusDays(1), this::weigh);
    }

    private void lookBack() {
        scene.act(
                scene.coordinator(),
                new TimeOutAction.EvaluateTimeOut(
                        scene.story("own-words"),
                        scene.story("time-out-went"),
                        scene.story("what-changes"),
                        scene.now()));
    }

    /** The bed of before, when there was one. */
    private @Nullable TimeOutPlace place() {
        return scene.state()
                .stay()
                .placed()
                .map(p -> new TimeOutPlace(p.site(), p.group(), p.room()))
                .orElse(null);
    }

    private void endTimeOut() {
        if (scene.state().safety().open().isEmpty()) {
            return;
        }
        scene.at(scene.now().plusDays(scene.walk().chance().between(3, 6)), this::lookBack);
        if (scene.state().legal().titleToStayOn(scene.now())) {
            scene.act(
                    scene.scientist(),
                    new LegalAction.GiveConsent(ConsentTo.SUSPENSION, null, null, scene.now()));
            scene.act(
                    scene.responsible(),
                    new SafetyAction.EndTimeOut(
                            scene.story("time-out-went"),
                            SafetyAction.TimeOutExit.BY_SUSPENSION,
                            null,
                            scene.now()));
        } else {
            scene.act(
                    scene.responsible(),
                    new SafetyAction.EndTimeOut(
                            scene.story("time-out-went"),
                            SafetyAction.TimeOutExit.LET_GO,
                            null,
                            scene.now()));
        }
    }
}
