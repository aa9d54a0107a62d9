package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.PlaceSearchDecisions.PART;
import static nl.thuisbest.core.action.PlaceSearchDecisions.about;
import static nl.thuisbest.core.action.PlaceSearchDecisions.has;
import static nl.thuisbest.core.action.PlaceSearchDecisions.number;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The circle of people around a young person, for as long as each wants to stand in it. Who does
 * not want to be named stands there without a name (JW 7.3.11: no more than needed).
 */
final class AroundTheYouth {
    static final Refusal NOBODY = Refusal.order("circle-empty");
    static final Refusal NOT_IN_CIRCLE = Refusal.order("not-in-circle").at("circle");
    static final Refusal ONE_NAME = Refusal.order("circle-one-person").at("person");
    static final Refusal WITHOUT_NAME = Refusal.order("circle-without-name").at("who");
    static final Refusal YOUTH = Refusal.order("circle-is-the-youth").at("person");

    private AroundTheYouth() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        PlaceSearchAction.JoinCircle.class,
                        PART,
                        PlaceSearchDecisions::any,
                        AroundTheYouth::join),
                ActionType.fact(
                        PlaceSearchAction.LeaveCircle.class,
                        PART,
                        PlaceSearchDecisions.with(search -> !search.circle().isEmpty(), NOBODY),
                        AroundTheYouth::leave));
    }

    /** Whether somebody stands in the circle of the last search now. */
    static boolean stands(Trajectory path, CircleNo number) {
        return has(
                path,
                search -> search.circle().stream().anyMatch(one -> one.number().equals(number)));
    }

    private static Decision<PlaceSearchEvent.CircleJoined> join(
            Trajectory path, PlaceSearchAction.JoinCircle action, Situation situation) {
        var known = action.circle();
        var person = action.person();
        boolean named = person != null || action.who() != null;
        boolean unnamed = action.consent() == CircleConsent.WITHOUT_NAME;
        return about(action.on(), path, situation)
                .orWhen(known != null && !stands(path, known), NOT_IN_CIRCLE)
                .orWhen(unnamed && named, WITHOUT_NAME)
                .orWhen(!unnamed && (person == null) == (action.who() == null), ONE_NAME)
                .orWhen(path.course().youth().equals(person), YOUTH)
                .and(Checks.known(path, person, "person"))
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.CircleJoined(
                                        known == null
                                                ? PlaceSearches.of(path).nextInCircle()
                                                : known,
                                        number(path),
                                        action.ring(),
                                        person,
                                        action.who(),
                                        action.isTo(),
                                        action.willDo(),
                                        action.consent(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.CircleLeft> leave(
            Trajectory path, PlaceSearchAction.LeaveCircle action, Situation situation) {
        return about(action.on(), path, situation)
                .orUnless(stands(path, action.circle()), NOT_IN_CIRCLE)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.CircleLeft(
                                        action.circle(),
                                        number(path),
                                        action.reason(),
                                        action.on())));
    }
}
