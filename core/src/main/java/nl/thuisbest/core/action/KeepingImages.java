package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.CameraImages;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** Images of cameras: kept, kept longer for an incident, destroyed (BJ 6.2.2). */
final class KeepingImages {
    static final Refusal NO_IMAGES = Refusal.order("no-camera-images");
    static final Refusal NO_SUCH_IMAGES = Refusal.order("no-such-camera-images").at("images");
    static final Refusal DESTROYED = Refusal.order("camera-images-destroyed").at("images");
    static final Refusal LONGER_ALREADY = Refusal.order("camera-images-longer").at("images");
    static final Refusal BEFORE_MADE = Refusal.order("before-camera-images").at("on");
    static final Refusal NO_INCIDENT =
            Refusal.law("camera-images-without-incident", Articles.MEASURES_BY_DECREE);

    private static final String PART = "restrictions";

    private KeepingImages() {}

    static Stream<ActionType<?>> types() {
        return Stream.of(
                ActionType.fact(
                        RestrictionAction.KeepCameraImages.class,
                        PART,
                        Checks::referred,
                        KeepingImages::keep),
                ActionType.fact(
                        RestrictionAction.KeepCameraImagesLonger.class,
                        PART,
                        KeepingImages::longerNow,
                        KeepingImages::longer),
                ActionType.fact(
                        RestrictionAction.DestroyCameraImages.class,
                        PART,
                        KeepingImages::any,
                        KeepingImages::destroy));
    }

    private static Decision<RestrictionEvent.CameraImagesKept> keep(
            Trajectory trajectory, RestrictionAction.KeepCameraImages action, Situation situation) {
        var measure = action.measure();
        boolean unknown = measure != null && trajectory.restrictions().find(measure).isEmpty();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.at(), situation))
                .orWhen(unknown, ApplyingRestrictions.UNKNOWN.at("measure"))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.CameraImagesKept(
                                        action.where(),
                                        null,
                                        trajectory.restrictions().nextImages(),
                                        measure,
                                        action.at(),
                                        action.at().day())));
    }

    private static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(
                        trajectory.restrictions().images().stream().anyMatch(CameraImages::kept),
                        NO_IMAGES)
                .list();
    }

    private static List<Refusal> longerNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(any(trajectory, situation))
                .orWhen(trajectory.safety().incidents().isEmpty(), NO_INCIDENT)
                .list();
    }

    private static Decision<RestrictionEvent.CameraImagesKeptLonger> longer(
            Trajectory trajectory,
            RestrictionAction.KeepCameraImagesLonger action,
            Situation situation) {
        var images = trajectory.restrictions().images(action.images());
        return Decision.refuse(longerNow(trajectory, situation))
                .and(stillThere(images, action.on(), situation))
                .orWhen(
                        images.filter(i -> i.kept() && i.longer() != null).isPresent(),
                        LONGER_ALREADY)
                .orWhen(
                        trajectory.safety().incident(action.incident()).isEmpty(),
                        IncidentDecisions.NO_SUCH_INCIDENT)
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.CameraImagesKeptLonger(
                                        action.images(),
                                        action.incident(),
                                        action.why(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<RestrictionEvent.CameraImagesDestroyed> destroy(
            Trajectory trajectory,
            RestrictionAction.DestroyCameraImages action,
            Situation situation) {
        Optional<CameraImages> images = trajectory.restrictions().images(action.images());
        return Decision.refuse(any(trajectory, situation))
                .and(stillThere(images, action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.CameraImagesDestroyed(
                                        images.orElseThrow().where(),
                                        action.images(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static List<Refusal> stillThere(
            Optional<CameraImages> images, LocalDate on, Situation situation) {
        return Decision.refuseWhen(images.isEmpty(), NO_SUCH_IMAGES)
                .orWhen(images.filter(i -> !i.kept()).isPresent(), DESTROYED)
                .orWhen(images.filter(i -> on.isBefore(i.madeOn())).isPresent(), BEFORE_MADE)
                .and(Checks.happened(on, situation))
                .list();
    }
}
