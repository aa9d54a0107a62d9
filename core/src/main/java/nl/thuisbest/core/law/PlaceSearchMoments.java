package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.PlaceCondition;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The dates from which a search for a place to grow up waits for somebody, and those on which what
 * was promised ends; see {@link Moments}. Of the last search only: the one before it is over.
 */
final class PlaceSearchMoments {
    /** The last step of a search that goes on. */
    static final String LAST_STEP = "@place-search-last-step";

    /** A no to a wish of which the young person was not told yet (care-rules 19). */
    static final String NO_TO_TELL = "@place-need-not-told";

    /** Somebody in the circle who was not asked yet whether he or she may be named. */
    static final String CONSENT_TO_ASK = "@circle-consent-to-ask";

    /** The first day on which something is due that a possible place takes. */
    static final String CONDITION_DUE = "@place-condition-due";

    /** The last day of money or a deviation. */
    static final String AGREEMENT_ENDS = "@place-agreement-ends";

    /** The last day of an unconditional commitment. */
    static final String COMMITMENT_ENDS = "@commitment-ends";

    /** Since when a place is chosen, or somebody stopped, while nobody committed to stay. */
    static final String NOBODY_STAYS = "@nobody-committed";

    /** The next moment of aftercare. */
    static final String AFTERCARE_NEXT = "@place-aftercare-next";

    /** Half a year before 18, while it was not thought through what happens then. */
    static final String ADULTHOOD_AHEAD = "@adulthood-ahead";

    private static final Period BEFORE_ADULTHOOD = Period.ofMonths(6);

    private final Trajectory path;
    private final PlaceSearch search;
    private final LocalDate today;
    private final PathMoments.Put put;

    private PlaceSearchMoments(
            Trajectory path, PlaceSearch search, LocalDate today, PathMoments.Put put) {
        this.path = path;
        this.search = search;
        this.today = today;
        this.put = put;
    }

    static void put(Trajectory path, Rulebook rulebook, LocalDate today, PathMoments.Put put) {
        PlaceSearches.of(path)
                .last()
                .ifPresent(search -> {
                    var moments = new PlaceSearchMoments(path, search, today, put);
                    if (path.course().running()) {
                        moments.toTell();
                        if (search.open()) {
                            moments.searching();
                        }
                    }
                    moments.promised();
                    moments.adulthood(rulebook);
                });
    }

    /** Also once the search ended: a no is told all the same. */
    private void toTell() {
        for (var need : search.needs()) {
            var answer = need.answer();
            if (answer != null && need.toTell()) {
                put.at(NO_TO_TELL, answer.on(), "place-need-" + answer.number());
            }
        }
    }

    private void searching() {
        put.at(LAST_STEP, search.lastStep(), "place-search-" + search.number());
        for (var one : search.circle()) {
            if (one.consent() == CircleConsent.NOT_ASKED_YET) {
                put.at(CONSENT_TO_ASK, one.on(), "circle-" + one.number());
            }
        }
        for (var option : search.options()) {
            option.takes().stream()
                    .map(PlaceCondition::dueOn)
                    .findFirst()
                    .ifPresent(due ->
                            put.at(CONDITION_DUE, due, "place-option-" + option.raised().number()));
        }
    }

    /** What was promised holds after the search ended, and after the path did. */
    private void promised() {
        for (var agreement : search.agreements()) {
            var lastDay = agreement.agreed().lastDay();
            if (lastDay != null && agreement.ended() == null) {
                put.at(AGREEMENT_ENDS, lastDay, "place-agreement-" + agreement.agreed().number());
            }
        }
        for (var commitment : search.commitments()) {
            var lastDay = commitment.made().lastDay();
            if (lastDay != null && commitment.ended() == null) {
                put.at(COMMITMENT_ENDS, lastDay, "commitment-" + commitment.made().number());
            }
        }
        if (path.course().running()
                && search.commitments().stream().noneMatch(one -> one.standsOn(today))) {
            nobodyStays();
        }
        search.aftercare()
                .flatMap(care -> Optional.ofNullable(care.nextOn()))
                .ifPresent(next -> put.at(AFTERCARE_NEXT, next, "place-search-" + search.number()));
    }

    private void nobodyStays() {
        var lastEnd =
                search.commitments().stream()
                        .map(PlaceSearch.Commitment::ended)
                        .filter(Objects::nonNull)
                        .map(PlaceSearchEvent::on)
                        .max(LocalDate::compareTo);
        search.chosen()
                .map(PlaceSearchEvent::on)
                .map(chosen -> lastEnd.filter(chosen::isBefore).orElse(chosen))
                .or(() -> lastEnd)
                .ifPresent(since -> put.at(NOBODY_STAYS, since, "place-search-" + search.number()));
    }

    /** A search that began later than half a year before 18 has it ahead from its beginning. */
    private void adulthood(Rulebook rulebook) {
        var born = path.course().born();
        boolean goesOn =
                search.open()
                        || search.aftercare().filter(care -> care.nextOn() != null).isPresent()
                        || search.commitments().stream().anyMatch(one -> one.standsOn(today));
        if (born != null && goesOn && search.adulthood().isEmpty()) {
            rulebook.provisions()
                    .birthday(Provisions.AGE_OF_MAJORITY, born)
                    .map(day -> day.minus(BEFORE_ADULTHOOD))
                    .map(day -> day.isBefore(search.begun().on()) ? search.begun().on() : day)
                    .ifPresent(
                            day -> put.at(ADULTHOOD_AHEAD, day, "place-search-" + search.number()));
        }
    }
}
