package nl.thuisbest.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.thuisbest.core.action.PlanAction;
import nl.thuisbest.core.action.RestrictionAction;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RightsItem;

/**
 * Rights explained, and in a few families a measure in an emergency: mostly ended soon and talked
 * over, sometimes a seclusion with its checks. Which families is fixed, so that the chance of the
 * others stays as it is.
 */
final class ChapterMeasures {
    private static final int ONE_IN = 7;
    private static final int SECLUDED_IN = 3;
    private static final Duration QUARTER = Duration.ofMinutes(14);

    private final Scene scene;

    ChapterMeasures(Scene scene) {
        this.scene = scene;
    }

    void begin(LocalDate placed) {
        scene.at(placed, this::rights);
        if (scene.family() % ONE_IN == 2) {
            boolean seclusion = scene.family() / ONE_IN % SECLUDED_IN == 1;
            scene.at(placed.plusDays(9), () -> emergency(seclusion));
            scene.at(placed.plusDays(10), this::papers);
            scene.at(placed.plusDays(13), this::talkOver);
        }
    }

    private void rights() {
        scene.act(
                scene.coordinator(),
                new PlanAction.OfferFamilyGroupPlan(
                        true, scene.story("family-group-plan"), scene.now()));
        scene.act(
                scene.mentor(),
                new RestrictionAction.ExplainRights(
                        List.copyOf(EnumSet.complementOf(EnumSet.of(RightsItem.RIGHTS_LIST))),
                        scene.now(),
                        scene.now(),
                        null,
                        scene.now()));
    }

    private void emergency(boolean seclusion) {
        var night = scene.now();
        if (!scene.state().stay().insideOn(night)) {
            return;
        }
        var began = Moment.local(night.atTime(19, 10));
        scene.act(
                scene.mentor(),
                new RestrictionAction.ApplyRestriction(
                        new RestrictionId(seclusion ? "insluiting" : "vastpakken"),
                        began,
                        seclusion ? null : began.plus(Duration.ofMinutes(8)),
                        true,
                        scene.story("measure-what"),
                        true));
        if (seclusion) {
            seclusion(began);
        }
    }

    /** Looked in on every quarter of an hour, assessed within the hour, ended after another. */
    private void seclusion(Moment began) {
        var number = scene.state().restrictions().all().getLast().number();
        var looked = began;
        for (int i = 0; i < 7; i++) {
            looked = looked.plus(QUARTER);
            scene.act(scene.mentor(), new RestrictionAction.CheckSeclusion(number, looked, null));
        }
        scene.act(
                scene.scientist(),
                new RestrictionAction.AssessRestriction(
                        number,
                        true,
                        scene.story("measure-lighter"),
                        null,
                        began.plus(Duration.ofMinutes(50))));
        scene.act(
                scene.mentor(),
                new RestrictionAction.EndRestriction(
                        number, began.plus(Duration.ofMinutes(105)), null));
    }

    private void papers() {
        for (var one : mine()) {
            scene.act(
                    scene.responsible(),
                    new RestrictionAction.MotivateRestriction(
                            one.number(),
                            scene.story("measure-lighter"),
                            scene.story("measure-reason"),
                            scene.story("measure-view"),
                            scene.now(),
                            null,
                            scene.now()));
        }
    }

    private void talkOver() {
        for (var one : mine()) {
            scene.act(
                    scene.mentor(),
                    new RestrictionAction.ReviewRestriction(
                            one.number(),
                            scene.story("measure-view"),
                            scene.story("measure-next"),
                            scene.now()));
        }
    }

    private List<Restriction> mine() {
        return scene.state().restrictions().all();
    }
}
