package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.PlaceSearchDecisions.PART;
import static nl.thuisbest.core.action.PlaceSearchDecisions.about;
import static nl.thuisbest.core.action.PlaceSearchDecisions.has;
import static nl.thuisbest.core.action.PlaceSearchDecisions.number;
import static nl.thuisbest.core.action.PlaceSearchDecisions.search;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Aftercare, and what happens at 18. It goes on after a place was found and after the search ended:
 * too little of it is arranged on the day somebody leaves (EXP).
 */
final class StayingNear {
    static final Refusal NO_AFTERCARE = Refusal.order("no-place-aftercare");
    static final Refusal NEXT_BEFORE = Refusal.order("aftercare-next-before").at("nextOn");

    private StayingNear() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        PlaceSearchAction.ArrangeAdulthood.class,
                        PART,
                        PlaceSearchDecisions::any,
                        StayingNear::adulthood),
                ActionType.fact(
                        PlaceSearchAction.AgreePlaceAftercare.class,
                        PART,
                        PlaceSearchDecisions::any,
                        StayingNear::agree),
                ActionType.fact(
                        PlaceSearchAction.HoldPlaceAftercare.class,
                        PART,
                        PlaceSearchDecisions.with(StayingNear::runs, NO_AFTERCARE),
                        StayingNear::hold),
                ActionType.fact(
                        PlaceSearchAction.StopPlaceAftercare.class,
                        PART,
                        PlaceSearchDecisions.with(StayingNear::runs, NO_AFTERCARE),
                        StayingNear::stop));
    }

    private static boolean runs(PlaceSearch search) {
        return search.aftercare().filter(care -> care.stopped() == null).isPresent();
    }

    private static boolean before(@Nullable LocalDate next, LocalDate on) {
        return next != null && next.isBefore(on);
    }

    private static Decision<PlaceSearchEvent.AdulthoodArranged> adulthood(
            Trajectory path, PlaceSearchAction.ArrangeAdulthood action, Situation situation) {
        return about(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.AdulthoodArranged(
                                        number(path),
                                        action.living(),
                                        action.whoStays(),
                                        action.incomeAndCare(),
                                        action.youthView(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.PlaceAftercareAgreed> agree(
            Trajectory path, PlaceSearchAction.AgreePlaceAftercare action, Situation situation) {
        return about(action.on(), path, situation)
                .orWhen(before(action.nextOn(), action.on()), NEXT_BEFORE)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceAftercareAgreed(
                                        number(path),
                                        action.who(),
                                        action.rhythm(),
                                        action.nextOn(),
                                        action.whatFor(),
                                        action.on())));
    }

    private static Decision.Reasons running(LocalDate on, Trajectory path, Situation situation) {
        boolean none = has(path, search -> !runs(search));
        return about(on, path, situation).orWhen(none, NO_AFTERCARE);
    }

    private static Decision<PlaceSearchEvent.PlaceAftercareHeld> hold(
            Trajectory path, PlaceSearchAction.HoldPlaceAftercare action, Situation situation) {
        var next = action.nextOn();
        return running(action.on(), path, situation)
                .orWhen(before(next, action.on()), NEXT_BEFORE)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceAftercareHeld(
                                        number(path),
                                        action.howIsIt(),
                                        action.youthSaid(),
                                        next == null ? usual(path, action.on()) : next,
                                        action.on())));
    }

    private static LocalDate usual(Trajectory path, LocalDate on) {
        return search(path).aftercare().orElseThrow().agreed().rhythm().after(on);
    }

    private static Decision<PlaceSearchEvent.PlaceAftercareStopped> stop(
            Trajectory path, PlaceSearchAction.StopPlaceAftercare action, Situation situation) {
        return running(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceAftercareStopped(
                                        number(path),
                                        action.reason(),
                                        action.takesOver(),
                                        action.on())));
    }
}
