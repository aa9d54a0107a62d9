package nl.thuisbest.core.action;

import static nl.thuisbest.core.action.PlaceSearchDecisions.PART;
import static nl.thuisbest.core.action.PlaceSearchDecisions.about;
import static nl.thuisbest.core.action.PlaceSearchDecisions.has;
import static nl.thuisbest.core.action.PlaceSearchDecisions.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.CommitmentNo;
import nl.thuisbest.core.trajectory.PlaceAgreementNo;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What makes a place possible and what makes it last: money, deviations from rules that are no law,
 * and people who stay whatever happens. Each has a name; nobody stops staying before somebody else
 * was asked.
 */
final class PlacePromises {
    static final Refusal NO_AGREEMENT = Refusal.order("no-place-agreement");
    static final Refusal NO_SUCH_AGREEMENT =
            Refusal.order("no-such-place-agreement").at("agreement");
    static final Refusal AGREEMENT_ENDED = Refusal.order("place-agreement-ended").at("agreement");
    static final Refusal OTHER_KIND = Refusal.order("place-agreement-other-kind").at("agreement");
    static final Refusal BELOW_NOTHING = Refusal.order("money-below-nothing").at("euros");
    static final Refusal LAST_DAY_BEFORE = Refusal.order("agreed-last-day-before").at("lastDay");
    static final Refusal NO_COMMITMENT = Refusal.order("no-commitment");
    static final Refusal NO_SUCH_COMMITMENT = Refusal.order("no-such-commitment").at("commitment");
    static final Refusal COMMITMENT_ENDED = Refusal.order("commitment-ended").at("commitment");
    static final Refusal ONE_WHO_STAYS = Refusal.order("commitment-one-person").at("circle");

    private PlacePromises() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        PlaceSearchAction.AgreeBreakthroughMoney.class,
                        PART,
                        PlaceSearchDecisions::any,
                        PlacePromises::money),
                ActionType.fact(
                        PlaceSearchAction.AgreeDeviation.class,
                        PART,
                        PlaceSearchDecisions::any,
                        PlacePromises::deviation),
                ActionType.fact(
                        PlaceSearchAction.EndPlaceAgreement.class,
                        PART,
                        PlaceSearchDecisions.with(
                                search -> !search.agreements().isEmpty(), NO_AGREEMENT),
                        PlacePromises::endAgreement),
                ActionType.fact(
                        PlaceSearchAction.MakeCommitment.class,
                        PART,
                        PlaceSearchDecisions::any,
                        PlacePromises::commit),
                ActionType.fact(
                        PlaceSearchAction.EndCommitment.class,
                        PART,
                        PlaceSearchDecisions.with(
                                search -> !search.commitments().isEmpty(), NO_COMMITMENT),
                        PlacePromises::endCommitment));
    }

    /** A number stays with its kind: money does not become a deviation. */
    private static Decision.Reasons agreeing(
            @Nullable PlaceAgreementNo known,
            Class<? extends PlaceSearchEvent.OfAgreement> kind,
            @Nullable LocalDate lastDay,
            LocalDate on,
            Trajectory path,
            Situation situation) {
        var reasons = about(on, path, situation).orWhen(before(lastDay, on), LAST_DAY_BEFORE);
        return known == null
                ? reasons
                : reasons.and(standing(path, known))
                        .orWhen(
                                agreed(path, known, one -> !kind.isInstance(one.agreed())),
                                OTHER_KIND);
    }

    private static List<Refusal> standing(Trajectory path, PlaceAgreementNo number) {
        return Decision.refuseUnless(agreed(path, number, _ -> true), NO_SUCH_AGREEMENT)
                .orWhen(agreed(path, number, one -> one.ended() != null), AGREEMENT_ENDED)
                .list();
    }

    private static boolean agreed(
            Trajectory path, PlaceAgreementNo number, Predicate<PlaceSearch.Agreement> how) {
        return has(
                path,
                search ->
                        search.agreements().stream()
                                .filter(one -> one.agreed().number().equals(number))
                                .anyMatch(how));
    }

    private static boolean before(@Nullable LocalDate lastDay, LocalDate on) {
        return lastDay != null && lastDay.isBefore(on);
    }

    private static PlaceAgreementNo under(@Nullable PlaceAgreementNo known, Trajectory path) {
        return known == null ? PlaceSearches.of(path).nextAgreement() : known;
    }

    private static Decision<PlaceSearchEvent.BreakthroughMoneyAgreed> money(
            Trajectory path, PlaceSearchAction.AgreeBreakthroughMoney action, Situation situation) {
        var euros = action.euros();
        return agreeing(
                        action.agreement(),
                        PlaceSearchEvent.BreakthroughMoneyAgreed.class,
                        action.lastDay(),
                        action.on(),
                        path,
                        situation)
                .orWhen(euros != null && euros.signum() < 0, BELOW_NOTHING)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.BreakthroughMoneyAgreed(
                                        under(action.agreement(), path),
                                        number(path),
                                        action.what(),
                                        euros,
                                        action.organisation(),
                                        action.person(),
                                        action.lastDay(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.DeviationAgreed> deviation(
            Trajectory path, PlaceSearchAction.AgreeDeviation action, Situation situation) {
        return agreeing(
                        action.agreement(),
                        PlaceSearchEvent.DeviationAgreed.class,
                        action.lastDay(),
                        action.on(),
                        path,
                        situation)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.DeviationAgreed(
                                        under(action.agreement(), path),
                                        number(path),
                                        action.ruleOf(),
                                        action.rule(),
                                        action.instead(),
                                        action.reason(),
                                        action.organisation(),
                                        action.person(),
                                        action.lastDay(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.PlaceAgreementEnded> endAgreement(
            Trajectory path, PlaceSearchAction.EndPlaceAgreement action, Situation situation) {
        return about(action.on(), path, situation)
                .and(standing(path, action.agreement()))
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.PlaceAgreementEnded(
                                        action.agreement(),
                                        number(path),
                                        action.reason(),
                                        action.on())));
    }

    private static List<Refusal> committed(Trajectory path, CommitmentNo number) {
        var found =
                PlaceSearches.of(path).last().stream()
                        .flatMap(search -> search.commitments().stream())
                        .filter(one -> one.made().number().equals(number))
                        .findFirst();
        return Decision.refuseWhen(found.isEmpty(), NO_SUCH_COMMITMENT)
                .orWhen(found.filter(one -> one.ended() != null).isPresent(), COMMITMENT_ENDED)
                .list();
    }

    private static Decision<PlaceSearchEvent.CommitmentMade> commit(
            Trajectory path, PlaceSearchAction.MakeCommitment action, Situation situation) {
        var known = action.commitment();
        var circle = action.circle();
        long named =
                Stream.of(action.circle(), action.staff(), action.who())
                        .filter(Objects::nonNull)
                        .count();
        return about(action.on(), path, situation)
                .and(known == null ? List.of() : committed(path, known))
                .orWhen(named != 1, ONE_WHO_STAYS)
                .orWhen(
                        circle != null && !AroundTheYouth.stands(path, circle),
                        AroundTheYouth.NOT_IN_CIRCLE)
                .orWhen(before(action.lastDay(), action.on()), LAST_DAY_BEFORE)
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.CommitmentMade(
                                        known == null
                                                ? PlaceSearches.of(path).nextCommitment()
                                                : known,
                                        number(path),
                                        circle,
                                        action.staff(),
                                        action.who(),
                                        action.toWhat(),
                                        action.lastDay(),
                                        action.on())));
    }

    private static Decision<PlaceSearchEvent.CommitmentEnded> endCommitment(
            Trajectory path, PlaceSearchAction.EndCommitment action, Situation situation) {
        return about(action.on(), path, situation)
                .and(committed(path, action.commitment()))
                .orAccept(() ->
                        List.of(
                                new PlaceSearchEvent.CommitmentEnded(
                                        action.commitment(),
                                        number(path),
                                        action.reason(),
                                        action.askedInstead(),
                                        action.theirAnswer(),
                                        action.on())));
    }
}
