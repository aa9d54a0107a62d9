package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.PlaceSearchDecisions.PART;
import static nl.thuisbest.core.action.PlaceSearchDecisions.going;
import static nl.thuisbest.core.action.PlaceSearchDecisions.has;
import static nl.thuisbest.core.action.PlaceSearchDecisions.number;

import java.util.List;
import java.util.stream.IntStream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.OptionOutcome;
import nl.thuisbest.core.trajectory.PlaceOptionNo;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Places that are thought of, looked at and chosen. A no always has its reason, in words that the
 * young person can read (EXP); choosing another place than the young person wants asks one too.
 */
final class LookingForPlaces {
    static final Refusal NO_OPTION = Refusal.order("no-place-option");
    static final Refusal NO_SUCH_OPTION = Refusal.order("no-such-place-option").at("option");
    static final Refusal WHY_NOT = Refusal.order("place-option-why-not").at("why");
    static final Refusal WHAT_IT_TAKES = Refusal.order("place-option-takes").at("takes");
    static final Refusal DUE_BEFORE = Refusal.order("place-condition-due-before");
    static final Refusal AGAINST_VIEW =
            Refusal.reasonAsked("place-against-view", "S3").at("answerToYouth");

    private LookingForPlaces() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        PlaceSearchAction.RaisePlaceOption.class,
                        PART,
                        PlaceSearchDecisions::open,
                        LookingForPlaces::raise),
                ActionType.fact(
                        PlaceSearchAction.LookAtPlaceOption.class,
                        PART,
                        LookingForPlaces::anyOption,
                        LookingForPlaces::look),
                ActionType.decision(
                        PlaceSearchAction.ChoosePlace.class,
                        PART,
                        LookingForPlaces::anyOption,
                        LookingForPlaces::choose));
    }

    private static List<Refusal> anyOption(Trajectory path, Situation situation) {
        boolean none = has(path, search -> search.open() && search.options().isEmpty());
        return Decision.refuse(PlaceSearchDecisions.open(path, situation))
                .orWhen(none, NO_OPTION)
                .list();
    }

    private static boolean raised(Trajectory path, PlaceOptionNo number) {
        return has(
                path,
                search ->
                        search.options().stream()
                                .anyMatch(one -> one.raised().number().equals(number)));
    }

    private static Decision<PlaceSearchEvent.PlaceOptionRaised> raise(
            Trajectory path, PlaceSearchAction.RaisePlaceOption action, Situation situation) {
        var known = action.option();
        return going(action.on(), path, situation)
                .orWhen(known != null && !raised(path, known), NO_SUCH_OPTION)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceOptionRaised(
                                        known == null ? PlaceSearches.of(path).nextOption() : known,
                                        number(path),
                                        action.kind(),
                                        action.which(),
                                        action.raisedBy(),
                                        action.youthView(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.PlaceOptionLookedAt> look(
            Trajectory path, PlaceSearchAction.LookAtPlaceOption action, Situation situation) {
        var takes = action.takes();
        var late =
                IntStream.range(0, takes.size())
                        .filter(i -> takes.get(i).dueOn().isBefore(action.on()))
                        .mapToObj(i -> DUE_BEFORE.at("takes." + i + ".dueOn"))
                        .toList();
        return going(action.on(), path, situation)
                .orUnless(raised(path, action.option()), NO_SUCH_OPTION)
                .orWhen(
                        action.outcome() == OptionOutcome.NOT_POSSIBLE && action.why() == null,
                        WHY_NOT)
                .orWhen(
                        action.outcome() == OptionOutcome.POSSIBLE && takes.isEmpty(),
                        WHAT_IT_TAKES)
                .and(late)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceOptionLookedAt(
                                        action.option(),
                                        number(path),
                                        action.outcome(),
                                        action.why(),
                                        takes,
                                        action.on())));
    }

    /** Also of a place that was not possible before: people may have found a way. */
    private static Decision<PlaceSearchEvent.PlaceChosen> choose(
            Trajectory path, PlaceSearchAction.ChoosePlace action, Situation situation) {
        return going(action.on(), path, situation)
                .orUnless(raised(path, action.option()), NO_SUCH_OPTION)
                .orWhen(
                        action.youth() != Opinion.AGREES && action.answerToYouth() == null,
                        AGAINST_VIEW)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceChosen(
                                        action.option(),
                                        number(path),
                                        action.youth(),
                                        action.youthView(),
                                        action.reasons(),
                                        action.decidedBy(),
                                        action.answerToYouth(),
                                        action.on())));
    }
}
