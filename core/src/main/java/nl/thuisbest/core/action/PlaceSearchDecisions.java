package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.NeedAnswer;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.PlaceNeedNo;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearchNo;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.SearchEnding;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The beginning and the end of a search for a place to grow up, and what is needed of that place.
 * Who stands around the young person is decided by {@link AroundTheYouth}, the places by {@link
 * LookingForPlaces}, what is promised by {@link PlacePromises}, what comes after by {@link
 * StayingNear}. Nothing of it blocks: refused is only what cannot be because of what stands there.
 */
final class PlaceSearchDecisions {
    static final String PART = "place-search";
    static final Refusal NO_SEARCH = Refusal.order("no-place-search");
    static final Refusal OPEN_ALREADY = Refusal.order("place-search-open");
    static final Refusal OVER = Refusal.order("place-search-over");
    static final Refusal BEFORE_SEARCH = Refusal.order("before-place-search").at("on");
    static final Refusal MOVES = Refusal.order("place-search-moves").at("moves");
    static final Refusal NO_NEED = Refusal.order("no-place-need");
    static final Refusal NO_SUCH_NEED = Refusal.order("no-such-place-need").at("need");
    static final Refusal WHO_SAYS = Refusal.order("place-need-who").at("who");
    static final Refusal NOT_YOUTH = Refusal.order("place-need-of-youth").at("who");
    static final Refusal REASON_FOR_YOUTH = Refusal.order("place-need-reason").at("reasonForYouth");
    static final Refusal TOLD_BY = Refusal.order("place-need-told-by").at("toldBy");
    static final Refusal TOLD_IN_FUTURE = Refusal.order("place-need-told-future").at("toldOn");
    static final Refusal NOT_CHOSEN = Refusal.order("no-place-chosen").at("ending");

    private PlaceSearchDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(
                        course(),
                        AroundTheYouth.types(),
                        LookingForPlaces.types(),
                        PlacePromises.types(),
                        StayingNear.types())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ActionType<?>> course() {
        return List.of(
                ActionType.fact(
                        PlaceSearchAction.BeginPlaceSearch.class,
                        PART,
                        PlaceSearchDecisions::none,
                        PlaceSearchDecisions::begin),
                ActionType.fact(
                        PlaceSearchAction.HandOverPlaceSearch.class,
                        PART,
                        PlaceSearchDecisions::open,
                        PlaceSearchDecisions::handOver),
                ActionType.fact(
                        PlaceSearchAction.RecordPlaceNeed.class,
                        PART,
                        PlaceSearchDecisions::any,
                        PlaceSearchDecisions::need),
                ActionType.fact(
                        PlaceSearchAction.AnswerPlaceNeed.class,
                        PART,
                        PlaceSearchDecisions::anyNeed,
                        PlaceSearchDecisions::answer),
                ActionType.fact(
                        PlaceSearchAction.EndPlaceSearch.class,
                        PART,
                        PlaceSearchDecisions::open,
                        PlaceSearchDecisions::end));
    }

    private static List<Refusal> none(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(PlaceSearches.of(path).open().isPresent(), OPEN_ALREADY)
                .list();
    }

    /** There was a search, ended or not. */
    static List<Refusal> any(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(PlaceSearches.of(path).last().isEmpty(), NO_SEARCH)
                .list();
    }

    /** There is a search that goes on. */
    static List<Refusal> open(Trajectory path, Situation situation) {
        var last = PlaceSearches.of(path).last();
        return Decision.refuse(any(path, situation))
                .orWhen(last.filter(search -> !search.open()).isPresent(), OVER)
                .list();
    }

    /** What a standing asks beside a search: something to act on. */
    static ActionType.Standing with(Predicate<PlaceSearch> there, Refusal otherwise) {
        return (path, situation) -> {
            var last = PlaceSearches.of(path).last();
            return Decision.refuse(any(path, situation))
                    .orWhen(last.filter(there.negate()).isPresent(), otherwise)
                    .list();
        };
    }

    private static List<Refusal> anyNeed(Trajectory path, Situation situation) {
        return with(search -> !search.needs().isEmpty(), NO_NEED).against(path, situation);
    }

    /** What holds for all that is recorded about the last search. */
    static Decision.Reasons about(LocalDate on, Trajectory path, Situation situation) {
        var last = PlaceSearches.of(path).last();
        return Decision.refuse(any(path, situation))
                .and(Checks.happened(on, situation))
                .orWhen(
                        last.filter(search -> on.isBefore(search.begun().on())).isPresent(),
                        BEFORE_SEARCH);
    }

    /** The same, of a search that goes on. */
    static Decision.Reasons going(LocalDate on, Trajectory path, Situation situation) {
        var last = PlaceSearches.of(path).last();
        return about(on, path, situation)
                .orWhen(last.filter(search -> !search.open()).isPresent(), OVER);
    }

    /** The search that an accepted action is about. */
    static PlaceSearch search(Trajectory path) {
        return PlaceSearches.of(path).last().orElseThrow();
    }

    static PlaceSearchNo number(Trajectory path) {
        return search(path).number();
    }

    /** Whether the last search has what is asked of it; without a search there is nothing. */
    static boolean has(Trajectory path, Predicate<PlaceSearch> what) {
        return PlaceSearches.of(path).last().filter(what).isPresent();
    }

    private static Decision<PlaceSearchEvent.PlaceSearchBegun> begin(
            Trajectory path, PlaceSearchAction.BeginPlaceSearch action, Situation situation) {
        var moves = action.moves();
        return Decision.refuse(none(path, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(moves != null && moves < 0, MOVES)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceSearchBegun(
                                        PlaceSearches.of(path).next(),
                                        action.why(),
                                        action.question(),
                                        moves,
                                        action.carrier(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.PlaceSearchHandedOver> handOver(
            Trajectory path, PlaceSearchAction.HandOverPlaceSearch action, Situation situation) {
        return going(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceSearchHandedOver(
                                        number(path),
                                        action.carrier(),
                                        action.reason(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.PlaceNeedRecorded> need(
            Trajectory path, PlaceSearchAction.RecordPlaceNeed action, Situation situation) {
        var known = action.need();
        boolean byYouth = action.whose() == ParticipantKind.YOUNG_PERSON;
        return about(action.on(), path, situation)
                .orWhen(known != null && !needed(path, known), NO_SUCH_NEED)
                .orWhen(byYouth && action.who() != null, NOT_YOUTH)
                .orWhen(!byYouth && action.who() == null, WHO_SAYS)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceNeedRecorded(
                                        known == null ? PlaceSearches.of(path).nextNeed() : known,
                                        number(path),
                                        action.kind(),
                                        action.whose(),
                                        action.who(),
                                        action.ownWords(),
                                        action.on())));
    }

    private static boolean needed(Trajectory path, PlaceNeedNo number) {
        return has(
                path,
                search -> search.needs().stream().anyMatch(n -> n.said().number().equals(number)));
    }

    private static Decision<PlaceSearchEvent.PlaceNeedAnswered> answer(
            Trajectory path, PlaceSearchAction.AnswerPlaceNeed action, Situation situation) {
        boolean no = action.answer() != NeedAnswer.FOLLOWED;
        return about(action.on(), path, situation)
                .orUnless(needed(path, action.need()), NO_SUCH_NEED)
                .orWhen(no && action.reasonForYouth() == null, REASON_FOR_YOUTH)
                .orWhen((action.toldBy() == null) != (action.toldOn() == null), TOLD_BY)
                .orWhen(after(action.toldOn(), situation.today()), TOLD_IN_FUTURE)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceNeedAnswered(
                                        action.need(),
                                        number(path),
                                        action.answer(),
                                        action.reasonForYouth(),
                                        action.toldBy(),
                                        action.toldOn(),
                                        action.on())));
    }

    private static boolean after(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    private static Decision<PlaceSearchEvent.PlaceSearchEnded> end(
            Trajectory path, PlaceSearchAction.EndPlaceSearch action, Situation situation) {
        boolean livesThere = action.ending() == SearchEnding.LIVES_THERE;
        return going(action.on(), path, situation)
                .orWhen(livesThere && !has(path, search -> search.chosen().isPresent()), NOT_CHOSEN)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceSearchEnded(
                                        number(path),
                                        action.ending(),
                                        action.whatCame(),
                                        action.on())));
    }
}
