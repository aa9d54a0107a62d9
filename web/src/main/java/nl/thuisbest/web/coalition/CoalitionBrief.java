package nl.thuisbest.web.coalition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;

/**
 * The search for a place in short, for the page of the path.
 *
 * @param link the page of the whole search
 * @param begun whether there is a search
 * @param question what it looks for
 * @param stands how it stands, in one line
 * @param chosen the place that was chosen, or empty
 */
public record CoalitionBrief(
        String link, boolean begun, String question, String stands, String chosen) {
    /** Of this path, the last search. */
    public static CoalitionBrief of(Trajectory path, Names names, Words words, LocalDate today) {
        var link = "/trajecten/" + path.id() + "/coalitie";
        return PlaceSearches.of(path)
                .last()
                .map(search ->
                        new CoalitionBrief(
                                link,
                                true,
                                text(search.begun().question(), words),
                                stands(search, names, words, today),
                                search.options().stream()
                                        .filter(option -> option.chosen() != null)
                                        .map(option -> text(option.raised().which(), words))
                                        .findFirst()
                                        .orElse("")))
                .orElseGet(() -> new CoalitionBrief(link, false, "", "", ""));
    }

    private static String stands(PlaceSearch search, Names names, Words words, LocalDate today) {
        return search.ended()
                .map(ended ->
                        words.say(
                                "coalition.ended",
                                words.days().near(ended.on(), today),
                                ended.ending()))
                .orElseGet(() ->
                        words.say(
                                "coalition.brief.stands",
                                ChronoUnit.DAYS.between(search.begun().on(), today),
                                names.staff(search.carrier()),
                                search.options().size()));
    }

    private static String text(Personal text, Words words) {
        return text.erased() ? words.say("text.erased") : text.text();
    }
}
