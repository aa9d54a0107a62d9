package nl.thuisbest.simulation;

import java.math.BigDecimal;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.FollowUpMoment;
import nl.thuisbest.core.trajectory.Living;
import nl.thuisbest.core.trajectory.Outcomes;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** How it ends: as planned, early, or at another place; and half a year later. */
final class ChapterEnding {
    private final Scene scene;

    ChapterEnding(Scene scene) {
        this.scene = scene;
    }

    void close() {
        if (scene.state().safety().open().isPresent()) {
            scene.at(scene.now().plusDays(10), this::close);
            return;
        }
        boolean mutual = scene.happens("mutual");
        var living = scene.happens("at-home-of-rest") ? Living.HOME : Living.NETWORK;
        close(
                mutual ? Ending.AS_PLANNED : Ending.EXTERNAL,
                mutual ? WishOf.EVERYONE : WishOf.REFERRER,
                mutual,
                living,
                false);
    }

    void breakOff() {
        if (scene.state().safety().open().isEmpty()) {
            close(Ending.EARLY_BY_CLIENT, WishOf.PARENTS, false, Living.HOME, true);
        }
    }

    /** To another place: a fact where someone sleeps, the end of the path after it. */
    void moveOn(Whereabouts where) {
        if (scene.state().stay().out().isPresent()) {
            scene.at(scene.now().plusDays(1), () -> moveOn(where));
        } else if (scene.state().stay().insideOn(scene.now())) {
            if (where == Whereabouts.OPEN_PLACE) {
                scene.act(
                        scene.responsible(),
                        new StayAction.LetGo(where, scene.story("moved-on"), scene.now()));
            } else {
                scene.act(
                        scene.mentor(),
                        new StayAction.RecordNight(where, scene.story("moved-on"), scene.now()));
            }
            var living = where == Whereabouts.OPEN_PLACE ? Living.OPEN_PLACE : Living.CLOSED_PLACE;
            scene.at(
                    scene.now().plusDays(5),
                    () -> close(Ending.EXTERNAL, WishOf.REFERRER, true, living, false));
        }
    }

    private void close(
            Ending ending, WishOf wish, boolean mutual, Living living, boolean cooperation) {
        scene.act(
                scene.coordinator(),
                new CourseAction.Close(
                        ending,
                        wish,
                        mutual,
                        scene.story("ending"),
                        cooperation ? scene.story("cooperation") : null,
                        outcomes(living),
                        scene.now()));
        if (scene.happens("follow-up-answered")) {
            scene.walk()
                    .at(
                            scene.now().plusMonths(6),
                            () ->
                                    scene.act(
                                            scene.coordinator(),
                                            new CourseAction.FollowUp(
                                                    FollowUpMoment.AFTER_6_MONTHS,
                                                    outcomes(living),
                                                    scene.now())));
        }
    }

    private Outcomes outcomes(Living living) {
        return new Outcomes(
                living,
                answer("no-new-police-contact", YesNoUnknown.NO, YesNoUnknown.YES),
                answer("school-or-work", YesNoUnknown.YES, YesNoUnknown.NO),
                answer("placement-prevented", YesNoUnknown.YES, YesNoUnknown.NO),
                mark(),
                mark());
    }

    private YesNoUnknown answer(String share, YesNoUnknown then, YesNoUnknown otherwise) {
        if (scene.happens("outcome-unknown")) {
            return YesNoUnknown.UNKNOWN;
        }
        return scene.happens(share) ? then : otherwise;
    }

    private @Nullable BigDecimal mark() {
        return scene.happens("mark-answered")
                ? BigDecimal.valueOf(scene.walk().chance().tenth(scene.shares().spread("mark")))
                : null;
    }
}
